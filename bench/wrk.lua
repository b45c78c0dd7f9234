wrk.method = os.getenv("BENCH_METHOD")
wrk.body = os.getenv("BENCH_BODY")

-- Lines of a path and a key: each request is the next of them, made before the first is sent.
local targets = os.getenv("BENCH_TARGETS")

if targets then
  local requests = {}
  local at = 0

  function init()
    for line in io.lines(targets) do
      local path, key = line:match("(%S+) (%S+)")
      requests[#requests + 1] = wrk.format(nil, path, { Authorization = key })
    end
  end

  function request()
    at = at % #requests + 1
    return requests[at]
  end
end
