// Run through "exec --tls", which sets LD_EMULATOR_CA. Java 17, without a library.
import java.io.FileInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

class Trust {
  /** Trusts the emulator and nothing else. */
  static SSLContext emulatorOnly() throws Exception {
    var store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (var file = new FileInputStream(System.getenv("LD_EMULATOR_CA"))) {
      store.setCertificateEntry("emulator", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  public static void main(String[] args) throws Exception {
    var client = HttpClient.newBuilder().sslContext(emulatorOnly()).build();
    var request = HttpRequest.newBuilder(URI.create(System.getenv("LD_EMULATOR_URL") + "/api/v2/tokens"))
        .header("Authorization", System.getenv("LD_ACCESS_TOKEN"));
    System.out.println(client.send(request.build(), BodyHandlers.ofString()).statusCode()); // 200
  }
}
