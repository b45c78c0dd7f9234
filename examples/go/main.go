// Run through exec, which sets LD_EMULATOR_URL and LD_ACCESS_TOKEN.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
)

func call(method, path, key, body string) (int, map[string]any) {
	request, err := http.NewRequest(method, os.Getenv("LD_EMULATOR_URL")+path, strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	request.Header.Set("Authorization", key)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	var document map[string]any
	json.NewDecoder(response.Body).Decode(&document)
	return response.StatusCode, document
}

func main() {
	admin := os.Getenv("LD_ACCESS_TOKEN")
	_, clock := call("PUT", "/_emulator/clock", "", `{"now": "2026-01-01"}`)
	_, token := call("POST", "/api/v2/tokens", admin, `{"name": "ci", "role": "reader"}`)
	path, old := "/api/v2/tokens/"+token["_id"].(string), token["token"].(string)

	// The old key gets one more hour.
	expiry := int64(clock["now"].(float64)) + 3_600_000
	call("POST", fmt.Sprintf("%s/reset?expiry=%d", path, expiry), admin, "")
	before, _ := call("GET", path, old, "")
	call("POST", "/_emulator/clock/advance", "", `{"by": "1h"}`)
	after, _ := call("GET", path, old, "")
	fmt.Println(before, after) // 200 401
}
