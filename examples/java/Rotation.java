// Run through exec, which sets LD_EMULATOR_URL and LD_ACCESS_TOKEN. Java 17, without a library.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

class Rotation {
  static final HttpClient client = HttpClient.newHttpClient();

  static HttpResponse<String> call(String method, String path, String key, String body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(System.getenv("LD_EMULATOR_URL") + path))
        .method(method, BodyPublishers.ofString(body))
        .header("Content-Type", "application/json");
    if (!key.isEmpty()) request.header("Authorization", key);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Your own code has a JSON library for this. */
  static String field(HttpResponse<String> response, String name) {
    var matcher = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(response.body());
    if (!matcher.find()) throw new AssertionError(response.body());
    return matcher.group(1);
  }

  public static void main(String[] args) throws Exception {
    var admin = System.getenv("LD_ACCESS_TOKEN");
    var now = Long.parseLong(field(call("PUT", "/_emulator/clock", "", "{\"now\": \"2026-01-01\"}"), "now"));
    var token = call("POST", "/api/v2/tokens", admin, "{\"name\": \"ci\", \"role\": \"reader\"}");
    var old = field(token, "token");
    var path = "/api/v2/tokens/" + field(token, "_id");

    // The old key gets one more hour.
    call("POST", path + "/reset?expiry=" + (now + 3_600_000), admin, "");
    var before = call("GET", path, old, "").statusCode();
    call("POST", "/_emulator/clock/advance", "", "{\"by\": \"1h\"}");
    var after = call("GET", path, old, "").statusCode();
    System.out.println(before + " " + after); // 200 401
  }
}
