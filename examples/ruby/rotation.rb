# Run through exec, which sets LD_EMULATOR_URL and LD_ACCESS_TOKEN.
require "json"
require "net/http"

ADMIN = ENV.fetch("LD_ACCESS_TOKEN")

def call(method, path, key: nil, body: nil)
  uri = URI(ENV.fetch("LD_EMULATOR_URL") + path)
  request = Net::HTTP.const_get(method).new(uri, "Content-Type" => "application/json")
  request["Authorization"] = key if key
  request.body = JSON.generate(body) if body
  response = Net::HTTP.start(uri.host, uri.port) { |http| http.request(request) }
  [response.code.to_i, JSON.parse(response.body)]
end

_, clock = call(:Put, "/_emulator/clock", body: { now: "2026-01-01" })
_, token = call(:Post, "/api/v2/tokens", key: ADMIN, body: { name: "ci", role: "reader" })
path = "/api/v2/tokens/#{token["_id"]}"

# The old key gets one more hour.
call(:Post, "#{path}/reset?expiry=#{clock["now"] + 3_600_000}", key: ADMIN)
before, = call(:Get, path, key: token["token"])
call(:Post, "/_emulator/clock/advance", body: { by: "1h" })
after, = call(:Get, path, key: token["token"])
puts "#{before} #{after}" # 200 401
