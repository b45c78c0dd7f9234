// Generated from openapi/access-tokens.yaml by scripts/generate.mjs, do not edit.

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fast-json-stringify/lib/v8.js
var require_v8 = __commonJS({
  "node_modules/fast-json-stringify/lib/v8.js"(exports, module) {
    "use strict";
    var [v8Major, v8Minor] = String(process.versions.v8).split(".").map(Number);
    module.exports = {
      HAS_FAST_JSON_STRINGIFY: v8Major * 100 + v8Minor >= 1308
    };
  }
});

// node_modules/fast-json-stringify/lib/serializer.js
var require_serializer = __commonJS({
  "node_modules/fast-json-stringify/lib/serializer.js"(exports, module) {
    "use strict";
    var STR_ESCAPE = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
    var { HAS_FAST_JSON_STRINGIFY } = require_v8();
    var NATIVE_STRING_ESCAPE_MIN_LENGTH = 8;
    function escapeStringNative(str) {
      return str.length < NATIVE_STRING_ESCAPE_MIN_LENGTH ? escapeStringLoop(str) : JSON.stringify(str);
    }
    var TWO_DIGITS = new Array(100);
    for (let i = 0; i < 100; i++) {
      TWO_DIGITS[i] = (i < 10 ? "0" : "") + i;
    }
    function asYear(year) {
      if (year >= 1e3) return year <= 9999 ? "" + year : null;
      if (year >= 100) return "0" + year;
      if (year >= 10) return "00" + year;
      if (year >= 0) return "000" + year;
      return null;
    }
    function escapeStringLoop(str) {
      const len = str.length;
      if (len === 0) {
        return '""';
      } else if (len < 42) {
        let result = "";
        let last = -1;
        let point = 255;
        for (let i = 0; i < len; i++) {
          point = str.charCodeAt(i);
          if (point === 34 || // '"'
          point === 92) {
            last === -1 && (last = 0);
            result += str.slice(last, i) + "\\";
            last = i;
          } else if (point < 32 || point >= 55296 && point <= 57343) {
            return JSON.stringify(str);
          }
        }
        return last === -1 && '"' + str + '"' || '"' + result + str.slice(last) + '"';
      } else if (len < 5e3 && STR_ESCAPE.test(str) === false) {
        return '"' + str + '"';
      } else {
        return JSON.stringify(str);
      }
    }
    var asString = [escapeStringLoop, escapeStringNative][Number(HAS_FAST_JSON_STRINGIFY)];
    module.exports = class Serializer {
      static escapeStringLoop = escapeStringLoop;
      static escapeStringNative = escapeStringNative;
      constructor(options) {
        switch (options && options.rounding) {
          case "floor":
            this.parseInteger = Math.floor;
            break;
          case "ceil":
            this.parseInteger = Math.ceil;
            break;
          case "round":
            this.parseInteger = Math.round;
            break;
          case "trunc":
          default:
            this.parseInteger = Math.trunc;
            break;
        }
        this._options = options;
      }
      asInteger(i) {
        if (Number.isInteger(i)) {
          return "" + i;
        } else if (typeof i === "bigint") {
          return i.toString();
        }
        const integer = this.parseInteger(i);
        if (integer === Infinity || integer === -Infinity || integer !== integer) {
          throw new Error(`The value "${i}" cannot be converted to an integer.`);
        }
        return "" + integer;
      }
      asNumber(i) {
        const num = Number(i);
        if (num !== num) {
          throw new Error(`The value "${i}" cannot be converted to a number.`);
        } else if (num === Infinity || num === -Infinity) {
          return "null";
        } else {
          return "" + num;
        }
      }
      asBoolean(bool) {
        return bool && "true" || "false";
      }
      asDateTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getUTCFullYear());
          if (year === null) return '"' + date.toISOString() + '"';
          const ms = date.getUTCMilliseconds();
          return '"' + year + "-" + TWO_DIGITS[date.getUTCMonth() + 1] + "-" + TWO_DIGITS[date.getUTCDate()] + "T" + TWO_DIGITS[date.getUTCHours()] + ":" + TWO_DIGITS[date.getUTCMinutes()] + ":" + TWO_DIGITS[date.getUTCSeconds()] + "." + (ms < 10 ? "00" : ms < 100 ? "0" : "") + ms + 'Z"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date-time.`);
      }
      asDate(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getFullYear());
          if (year === null) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(0, 10) + '"';
          }
          return '"' + year + "-" + TWO_DIGITS[date.getMonth() + 1] + "-" + TWO_DIGITS[date.getDate()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date.`);
      }
      asTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const hours = TWO_DIGITS[date.getHours()];
          if (hours === void 0) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(11, 19) + '"';
          }
          return '"' + hours + ":" + TWO_DIGITS[date.getMinutes()] + ":" + TWO_DIGITS[date.getSeconds()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a time.`);
      }
      asString(str) {
        return asString(str);
      }
      asUnsafeString(str) {
        return '"' + str + '"';
      }
      // Copy primitive strings once, ignoring array/prototype toJSON hooks. On a
      // miss, serialize the captured prefix and coerce the remaining items in order,
      // matching buildSingleTypeSerializer without rereading getters.
      asPlainStringArray(arr, len = arr.length) {
        const copy = new Array(len);
        if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
        for (let i = 0; i < len; i++) {
          const value = arr[i];
          if (typeof value !== "string") {
            copy.length = i;
            let json = JSON.stringify(copy).slice(0, -1);
            for (let j = i; j < len; j++) {
              const item = j === i ? value : arr[j];
              if (j > 0) json += ",";
              if (typeof item === "string") {
                json += asString(item);
              } else if (item === null) {
                json += '""';
              } else if (item instanceof Date) {
                json += '"' + item.toISOString() + '"';
              } else if (item instanceof RegExp) {
                json += asString(item.source);
              } else {
                json += asString(item.toString());
              }
            }
            return json + "]";
          }
          copy[i] = value;
        }
        return JSON.stringify(copy);
      }
      getState() {
        return this._options;
      }
      static restoreFromState(state) {
        return new Serializer(state);
      }
    };
  }
});

// code:code
var require_code = __commonJS({
  "code:code"(exports) {
    function onFirstUse(make) {
      let serialize;
      return (value) => {
        serialize ??= make();
        return serialize(value);
      };
    }
    exports.AccountRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_1 = obj["_id"];
          if (value__id_1 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_1 !== "string") {
              if (value__id_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_1 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_1.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_1 instanceof RegExp) {
                json += asString(value__id_1.source);
              } else {
                json += asString(value__id_1.toString());
              }
            } else {
              json += asString(value__id_1);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_organization_2 = obj["organization"];
          if (value_organization_2 !== void 0) {
            json += ',"organization":';
            if (typeof value_organization_2 !== "string") {
              if (value_organization_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_organization_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_organization_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_organization_2 instanceof RegExp) {
                json += asString(value_organization_2.source);
              } else {
                json += asString(value_organization_2.toString());
              }
            } else {
              json += asString(value_organization_2);
            }
          } else {
            throw new Error('"organization" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.CallerIdentityRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/scopes' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_0 = false;
          const value_accountId_1 = obj["accountId"];
          if (value_accountId_1 !== void 0) {
            json += addComma_0 ? ',"accountId":' : (addComma_0 = true, '{"accountId":');
            if (typeof value_accountId_1 !== "string") {
              if (value_accountId_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_accountId_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_accountId_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_accountId_1 instanceof RegExp) {
                json += asString(value_accountId_1.source);
              } else {
                json += asString(value_accountId_1.toString());
              }
            } else {
              json += asString(value_accountId_1);
            }
          }
          const value_environmentId_2 = obj["environmentId"];
          if (value_environmentId_2 !== void 0) {
            json += addComma_0 ? ',"environmentId":' : (addComma_0 = true, '{"environmentId":');
            if (typeof value_environmentId_2 !== "string") {
              if (value_environmentId_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_environmentId_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_environmentId_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_environmentId_2 instanceof RegExp) {
                json += asString(value_environmentId_2.source);
              } else {
                json += asString(value_environmentId_2.toString());
              }
            } else {
              json += asString(value_environmentId_2);
            }
          }
          const value_projectId_3 = obj["projectId"];
          if (value_projectId_3 !== void 0) {
            json += addComma_0 ? ',"projectId":' : (addComma_0 = true, '{"projectId":');
            if (typeof value_projectId_3 !== "string") {
              if (value_projectId_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_projectId_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_projectId_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_projectId_3 instanceof RegExp) {
                json += asString(value_projectId_3.source);
              } else {
                json += asString(value_projectId_3.toString());
              }
            } else {
              json += asString(value_projectId_3);
            }
          }
          const value_environmentName_4 = obj["environmentName"];
          if (value_environmentName_4 !== void 0) {
            json += addComma_0 ? ',"environmentName":' : (addComma_0 = true, '{"environmentName":');
            if (typeof value_environmentName_4 !== "string") {
              if (value_environmentName_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_environmentName_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_environmentName_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_environmentName_4 instanceof RegExp) {
                json += asString(value_environmentName_4.source);
              } else {
                json += asString(value_environmentName_4.toString());
              }
            } else {
              json += asString(value_environmentName_4);
            }
          }
          const value_projectName_5 = obj["projectName"];
          if (value_projectName_5 !== void 0) {
            json += addComma_0 ? ',"projectName":' : (addComma_0 = true, '{"projectName":');
            if (typeof value_projectName_5 !== "string") {
              if (value_projectName_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_projectName_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_projectName_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_projectName_5 instanceof RegExp) {
                json += asString(value_projectName_5.source);
              } else {
                json += asString(value_projectName_5.toString());
              }
            } else {
              json += asString(value_projectName_5);
            }
          }
          const value_authKind_6 = obj["authKind"];
          if (value_authKind_6 !== void 0) {
            json += addComma_0 ? ',"authKind":' : (addComma_0 = true, '{"authKind":');
            if (typeof value_authKind_6 !== "string") {
              if (value_authKind_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_authKind_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_authKind_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_authKind_6 instanceof RegExp) {
                json += asString(value_authKind_6.source);
              } else {
                json += asString(value_authKind_6.toString());
              }
            } else {
              json += asString(value_authKind_6);
            }
          }
          const value_tokenKind_7 = obj["tokenKind"];
          if (value_tokenKind_7 !== void 0) {
            json += addComma_0 ? ',"tokenKind":' : (addComma_0 = true, '{"tokenKind":');
            if (typeof value_tokenKind_7 !== "string") {
              if (value_tokenKind_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenKind_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenKind_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenKind_7 instanceof RegExp) {
                json += asString(value_tokenKind_7.source);
              } else {
                json += asString(value_tokenKind_7.toString());
              }
            } else {
              json += asString(value_tokenKind_7);
            }
          }
          const value_clientId_8 = obj["clientId"];
          if (value_clientId_8 !== void 0) {
            json += addComma_0 ? ',"clientId":' : (addComma_0 = true, '{"clientId":');
            if (typeof value_clientId_8 !== "string") {
              if (value_clientId_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_clientId_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_clientId_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_clientId_8 instanceof RegExp) {
                json += asString(value_clientId_8.source);
              } else {
                json += asString(value_clientId_8.toString());
              }
            } else {
              json += asString(value_clientId_8);
            }
          }
          const value_tokenName_9 = obj["tokenName"];
          if (value_tokenName_9 !== void 0) {
            json += addComma_0 ? ',"tokenName":' : (addComma_0 = true, '{"tokenName":');
            if (typeof value_tokenName_9 !== "string") {
              if (value_tokenName_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenName_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenName_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenName_9 instanceof RegExp) {
                json += asString(value_tokenName_9.source);
              } else {
                json += asString(value_tokenName_9.toString());
              }
            } else {
              json += asString(value_tokenName_9);
            }
          }
          const value_tokenId_10 = obj["tokenId"];
          if (value_tokenId_10 !== void 0) {
            json += addComma_0 ? ',"tokenId":' : (addComma_0 = true, '{"tokenId":');
            if (typeof value_tokenId_10 !== "string") {
              if (value_tokenId_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenId_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenId_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenId_10 instanceof RegExp) {
                json += asString(value_tokenId_10.source);
              } else {
                json += asString(value_tokenId_10.toString());
              }
            } else {
              json += asString(value_tokenId_10);
            }
          }
          const value_memberId_11 = obj["memberId"];
          if (value_memberId_11 !== void 0) {
            json += addComma_0 ? ',"memberId":' : (addComma_0 = true, '{"memberId":');
            if (typeof value_memberId_11 !== "string") {
              if (value_memberId_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_11 instanceof RegExp) {
                json += asString(value_memberId_11.source);
              } else {
                json += asString(value_memberId_11.toString());
              }
            } else {
              json += asString(value_memberId_11);
            }
          }
          const value_serviceToken_12 = obj["serviceToken"];
          if (value_serviceToken_12 !== void 0) {
            json += addComma_0 ? ',"serviceToken":' : (addComma_0 = true, '{"serviceToken":');
            json += asBoolean(value_serviceToken_12);
          }
          const value_scopes_13 = obj["scopes"];
          if (value_scopes_13 !== void 0) {
            json += addComma_0 ? ',"scopes":' : (addComma_0 = true, '{"scopes":');
            json += anonymous1(value_scopes_13);
          }
          if (!addComma_0) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.CustomRole = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_4 = false;
          const value_href_5 = obj["href"];
          if (value_href_5 !== void 0) {
            json += addComma_4 ? ',"href":' : (addComma_4 = true, '{"href":');
            if (typeof value_href_5 !== "string") {
              if (value_href_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_5 instanceof RegExp) {
                json += asString(value_href_5.source);
              } else {
                json += asString(value_href_5.toString());
              }
            } else {
              json += asString(value_href_5);
            }
          }
          const value_type_6 = obj["type"];
          if (value_type_6 !== void 0) {
            json += addComma_4 ? ',"type":' : (addComma_4 = true, '{"type":');
            if (typeof value_type_6 !== "string") {
              if (value_type_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_6 instanceof RegExp) {
                json += asString(value_type_6.source);
              } else {
                json += asString(value_type_6.toString());
              }
            } else {
              json += asString(value_type_6);
            }
          }
          if (!addComma_4) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_3 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_3 ? JSON_STR_COMMA : (addComma_3 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous2(value);
          }
          if (!addComma_3) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous5(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/resources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notResources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous7(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/actions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notActions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous4(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_effect_11 = obj["effect"];
          if (value_effect_11 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_11 !== "string") {
              if (value_effect_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_11 instanceof RegExp) {
                json += asString(value_effect_11.source);
              } else {
                json += asString(value_effect_11.toString());
              }
            } else {
              json += asString(value_effect_11);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_12 = obj["resources"];
          if (value_resources_12 !== void 0) {
            json += ',"resources":';
            json += anonymous5(value_resources_12);
          }
          const value_notResources_13 = obj["notResources"];
          if (value_notResources_13 !== void 0) {
            json += ',"notResources":';
            json += anonymous6(value_notResources_13);
          }
          const value_actions_14 = obj["actions"];
          if (value_actions_14 !== void 0) {
            json += ',"actions":';
            json += anonymous7(value_actions_14);
          }
          const value_notActions_15 = obj["notActions"];
          if (value_notActions_15 !== void 0) {
            json += ',"notActions":';
            json += anonymous8(value_notActions_15);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/policy' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous4(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous4(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous9(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_20 = false;
          const value_membersCount_21 = obj["membersCount"];
          if (value_membersCount_21 !== void 0) {
            json += addComma_20 ? ',"membersCount":' : (addComma_20 = true, '{"membersCount":');
            json += asInteger(value_membersCount_21);
          }
          const value_teamsCount_22 = obj["teamsCount"];
          if (value_teamsCount_22 !== void 0) {
            json += addComma_20 ? ',"teamsCount":' : (addComma_20 = true, '{"teamsCount":');
            json += asInteger(value_teamsCount_22);
          }
          if (!addComma_20) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous10(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/_presetStatements' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous4(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous4(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_1 = obj["_id"];
          if (value__id_1 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_1 !== "string") {
              if (value__id_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_1 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_1.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_1 instanceof RegExp) {
                json += asString(value__id_1.source);
              } else {
                json += asString(value__id_1.toString());
              }
            } else {
              json += asString(value__id_1);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value__links_2 = obj["_links"];
          if (value__links_2 !== void 0) {
            json += ',"_links":';
            json += anonymous1(value__links_2);
          } else {
            throw new Error('"_links" is required!');
          }
          const value_key_7 = obj["key"];
          if (value_key_7 !== void 0) {
            json += ',"key":';
            if (typeof value_key_7 !== "string") {
              if (value_key_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_7 instanceof RegExp) {
                json += asString(value_key_7.source);
              } else {
                json += asString(value_key_7.toString());
              }
            } else {
              json += asString(value_key_7);
            }
          } else {
            throw new Error('"key" is required!');
          }
          const value_name_8 = obj["name"];
          if (value_name_8 !== void 0) {
            json += ',"name":';
            if (typeof value_name_8 !== "string") {
              if (value_name_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_8 instanceof RegExp) {
                json += asString(value_name_8.source);
              } else {
                json += asString(value_name_8.toString());
              }
            } else {
              json += asString(value_name_8);
            }
          } else {
            throw new Error('"name" is required!');
          }
          const value_policy_9 = obj["policy"];
          if (value_policy_9 !== void 0) {
            json += ',"policy":';
            json += anonymous3(value_policy_9);
          } else {
            throw new Error('"policy" is required!');
          }
          const value_description_16 = obj["description"];
          if (value_description_16 !== void 0) {
            json += ',"description":';
            if (typeof value_description_16 !== "string") {
              if (value_description_16 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_16 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_16.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_16 instanceof RegExp) {
                json += asString(value_description_16.source);
              } else {
                json += asString(value_description_16.toString());
              }
            } else {
              json += asString(value_description_16);
            }
          }
          const value_basePermissions_17 = obj["basePermissions"];
          if (value_basePermissions_17 !== void 0) {
            json += ',"basePermissions":';
            if (typeof value_basePermissions_17 !== "string") {
              if (value_basePermissions_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_17 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_17.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_17 instanceof RegExp) {
                json += asString(value_basePermissions_17.source);
              } else {
                json += asString(value_basePermissions_17.toString());
              }
            } else {
              json += asString(value_basePermissions_17);
            }
          }
          const value_resourceCategory_18 = obj["resourceCategory"];
          if (value_resourceCategory_18 !== void 0) {
            json += ',"resourceCategory":';
            if (typeof value_resourceCategory_18 !== "string") {
              if (value_resourceCategory_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_18 instanceof RegExp) {
                json += asString(value_resourceCategory_18.source);
              } else {
                json += asString(value_resourceCategory_18.toString());
              }
            } else {
              json += asString(value_resourceCategory_18);
            }
          }
          const value_assignedTo_19 = obj["assignedTo"];
          if (value_assignedTo_19 !== void 0) {
            json += ',"assignedTo":';
            json += anonymous9(value_assignedTo_19);
          }
          const value__presetBundleVersion_23 = obj["_presetBundleVersion"];
          if (value__presetBundleVersion_23 !== void 0) {
            json += ',"_presetBundleVersion":';
            json += asInteger(value__presetBundleVersion_23);
          }
          const value__presetStatements_24 = obj["_presetStatements"];
          if (value__presetStatements_24 !== void 0) {
            json += ',"_presetStatements":';
            json += anonymous10(value__presetStatements_24);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.CustomRoles = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous4(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_6 = false;
          const value_href_7 = obj["href"];
          if (value_href_7 !== void 0) {
            json += addComma_6 ? ',"href":' : (addComma_6 = true, '{"href":');
            if (typeof value_href_7 !== "string") {
              if (value_href_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_7 instanceof RegExp) {
                json += asString(value_href_7.source);
              } else {
                json += asString(value_href_7.toString());
              }
            } else {
              json += asString(value_href_7);
            }
          }
          const value_type_8 = obj["type"];
          if (value_type_8 !== void 0) {
            json += addComma_6 ? ',"type":' : (addComma_6 = true, '{"type":');
            if (typeof value_type_8 !== "string") {
              if (value_type_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_8 instanceof RegExp) {
                json += asString(value_type_8.source);
              } else {
                json += asString(value_type_8.toString());
              }
            } else {
              json += asString(value_type_8);
            }
          }
          if (!addComma_6) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_5 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_5 ? JSON_STR_COMMA : (addComma_5 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous4(value);
          }
          if (!addComma_5) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous7(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/resources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notResources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous9(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/actions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous10(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notActions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous6(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_effect_13 = obj["effect"];
          if (value_effect_13 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_13 !== "string") {
              if (value_effect_13 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_13 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_13.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_13 instanceof RegExp) {
                json += asString(value_effect_13.source);
              } else {
                json += asString(value_effect_13.toString());
              }
            } else {
              json += asString(value_effect_13);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_14 = obj["resources"];
          if (value_resources_14 !== void 0) {
            json += ',"resources":';
            json += anonymous7(value_resources_14);
          }
          const value_notResources_15 = obj["notResources"];
          if (value_notResources_15 !== void 0) {
            json += ',"notResources":';
            json += anonymous8(value_notResources_15);
          }
          const value_actions_16 = obj["actions"];
          if (value_actions_16 !== void 0) {
            json += ',"actions":';
            json += anonymous9(value_actions_16);
          }
          const value_notActions_17 = obj["notActions"];
          if (value_notActions_17 !== void 0) {
            json += ',"notActions":';
            json += anonymous10(value_notActions_17);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous5(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/CustomRole/properties/policy' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous6(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous6(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous11(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_22 = false;
          const value_membersCount_23 = obj["membersCount"];
          if (value_membersCount_23 !== void 0) {
            json += addComma_22 ? ',"membersCount":' : (addComma_22 = true, '{"membersCount":');
            json += asInteger(value_membersCount_23);
          }
          const value_teamsCount_24 = obj["teamsCount"];
          if (value_teamsCount_24 !== void 0) {
            json += addComma_22 ? ',"teamsCount":' : (addComma_22 = true, '{"teamsCount":');
            json += asInteger(value_teamsCount_24);
          }
          if (!addComma_22) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous12(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/CustomRole/properties/_presetStatements' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous6(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous6(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_3 = obj["_id"];
          if (value__id_3 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_3 !== "string") {
              if (value__id_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_3 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_3.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_3 instanceof RegExp) {
                json += asString(value__id_3.source);
              } else {
                json += asString(value__id_3.toString());
              }
            } else {
              json += asString(value__id_3);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value__links_4 = obj["_links"];
          if (value__links_4 !== void 0) {
            json += ',"_links":';
            json += anonymous3(value__links_4);
          } else {
            throw new Error('"_links" is required!');
          }
          const value_key_9 = obj["key"];
          if (value_key_9 !== void 0) {
            json += ',"key":';
            if (typeof value_key_9 !== "string") {
              if (value_key_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_9 instanceof RegExp) {
                json += asString(value_key_9.source);
              } else {
                json += asString(value_key_9.toString());
              }
            } else {
              json += asString(value_key_9);
            }
          } else {
            throw new Error('"key" is required!');
          }
          const value_name_10 = obj["name"];
          if (value_name_10 !== void 0) {
            json += ',"name":';
            if (typeof value_name_10 !== "string") {
              if (value_name_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_10 instanceof RegExp) {
                json += asString(value_name_10.source);
              } else {
                json += asString(value_name_10.toString());
              }
            } else {
              json += asString(value_name_10);
            }
          } else {
            throw new Error('"name" is required!');
          }
          const value_policy_11 = obj["policy"];
          if (value_policy_11 !== void 0) {
            json += ',"policy":';
            json += anonymous5(value_policy_11);
          } else {
            throw new Error('"policy" is required!');
          }
          const value_description_18 = obj["description"];
          if (value_description_18 !== void 0) {
            json += ',"description":';
            if (typeof value_description_18 !== "string") {
              if (value_description_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_18 instanceof RegExp) {
                json += asString(value_description_18.source);
              } else {
                json += asString(value_description_18.toString());
              }
            } else {
              json += asString(value_description_18);
            }
          }
          const value_basePermissions_19 = obj["basePermissions"];
          if (value_basePermissions_19 !== void 0) {
            json += ',"basePermissions":';
            if (typeof value_basePermissions_19 !== "string") {
              if (value_basePermissions_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_19 instanceof RegExp) {
                json += asString(value_basePermissions_19.source);
              } else {
                json += asString(value_basePermissions_19.toString());
              }
            } else {
              json += asString(value_basePermissions_19);
            }
          }
          const value_resourceCategory_20 = obj["resourceCategory"];
          if (value_resourceCategory_20 !== void 0) {
            json += ',"resourceCategory":';
            if (typeof value_resourceCategory_20 !== "string") {
              if (value_resourceCategory_20 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_20 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_20.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_20 instanceof RegExp) {
                json += asString(value_resourceCategory_20.source);
              } else {
                json += asString(value_resourceCategory_20.toString());
              }
            } else {
              json += asString(value_resourceCategory_20);
            }
          }
          const value_assignedTo_21 = obj["assignedTo"];
          if (value_assignedTo_21 !== void 0) {
            json += ',"assignedTo":';
            json += anonymous11(value_assignedTo_21);
          }
          const value__presetBundleVersion_25 = obj["_presetBundleVersion"];
          if (value__presetBundleVersion_25 !== void 0) {
            json += ',"_presetBundleVersion":';
            json += asInteger(value__presetBundleVersion_25);
          }
          const value__presetStatements_26 = obj["_presetStatements"];
          if (value__presetStatements_26 !== void 0) {
            json += ',"_presetStatements":';
            json += anonymous12(value__presetStatements_26);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/items' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous2(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous2(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous13(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_28 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_28 ? JSON_STR_COMMA : (addComma_28 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous4(value);
          }
          if (!addComma_28) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_items_1 = obj["items"];
          if (value_items_1 !== void 0) {
            json += '{"items":';
            json += anonymous1(value_items_1);
          } else {
            throw new Error('"items" is required!');
          }
          const value__links_27 = obj["_links"];
          if (value__links_27 !== void 0) {
            json += ',"_links":';
            json += anonymous13(value__links_27);
          }
          const value_totalCount_29 = obj["totalCount"];
          if (value_totalCount_29 !== void 0) {
            json += ',"totalCount":';
            json += asInteger(value_totalCount_29);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.ForbiddenErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous1(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_action_5 = obj["action"];
          if (value_action_5 !== void 0) {
            json += '{"action":';
            if (typeof value_action_5 !== "string") {
              if (value_action_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_action_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_action_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_action_5 instanceof RegExp) {
                json += asString(value_action_5.source);
              } else {
                json += asString(value_action_5.toString());
              }
            } else {
              json += asString(value_action_5);
            }
          } else {
            throw new Error('"action" is required!');
          }
          const value_resource_6 = obj["resource"];
          if (value_resource_6 !== void 0) {
            json += ',"resource":';
            if (typeof value_resource_6 !== "string") {
              if (value_resource_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resource_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_resource_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_resource_6 instanceof RegExp) {
                json += asString(value_resource_6.source);
              } else {
                json += asString(value_resource_6.toString());
              }
            } else {
              json += asString(value_resource_6);
            }
          } else {
            throw new Error('"resource" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccessDeniedReason/properties/resources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous4(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccessDeniedReason/properties/notResources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous5(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccessDeniedReason/properties/actions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccessDeniedReason/properties/notActions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_effect_9 = obj["effect"];
          if (value_effect_9 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_9 !== "string") {
              if (value_effect_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_9 instanceof RegExp) {
                json += asString(value_effect_9.source);
              } else {
                json += asString(value_effect_9.toString());
              }
            } else {
              json += asString(value_effect_9);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_10 = obj["resources"];
          if (value_resources_10 !== void 0) {
            json += ',"resources":';
            json += anonymous3(value_resources_10);
          }
          const value_notResources_11 = obj["notResources"];
          if (value_notResources_11 !== void 0) {
            json += ',"notResources":';
            json += anonymous4(value_notResources_11);
          }
          const value_actions_12 = obj["actions"];
          if (value_actions_12 !== void 0) {
            json += ',"actions":';
            json += anonymous5(value_actions_12);
          }
          const value_notActions_13 = obj["notActions"];
          if (value_notActions_13 !== void 0) {
            json += ',"notActions":';
            json += anonymous6(value_notActions_13);
          }
          const value_role_name_14 = obj["role_name"];
          if (value_role_name_14 !== void 0) {
            json += ',"role_name":';
            if (typeof value_role_name_14 !== "string") {
              if (value_role_name_14 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_name_14 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_name_14.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_name_14 instanceof RegExp) {
                json += asString(value_role_name_14.source);
              } else {
                json += asString(value_role_name_14.toString());
              }
            } else {
              json += asString(value_role_name_14);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          const value_access_3 = obj["access"];
          if (value_access_3 !== void 0) {
            json += ',"access":';
            json += anonymous1(value_access_3);
          }
          const value_reason_7 = obj["reason"];
          if (value_reason_7 !== void 0) {
            json += ',"reason":';
            json += anonymous2(value_reason_7);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.InvalidRequestErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Member = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_3 = false;
          const value_href_4 = obj["href"];
          if (value_href_4 !== void 0) {
            json += addComma_3 ? ',"href":' : (addComma_3 = true, '{"href":');
            if (typeof value_href_4 !== "string") {
              if (value_href_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_4 instanceof RegExp) {
                json += asString(value_href_4.source);
              } else {
                json += asString(value_href_4.toString());
              }
            } else {
              json += asString(value_href_4);
            }
          }
          const value_type_5 = obj["type"];
          if (value_type_5 !== void 0) {
            json += addComma_3 ? ',"type":' : (addComma_3 = true, '{"type":');
            if (typeof value_type_5 !== "string") {
              if (value_type_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_5 instanceof RegExp) {
                json += asString(value_type_5.source);
              } else {
                json += asString(value_type_5.toString());
              }
            } else {
              json += asString(value_type_5);
            }
          }
          if (!addComma_3) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_2 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_2 ? JSON_STR_COMMA : (addComma_2 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous2(value);
          }
          if (!addComma_2) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/customRoles' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous4(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/excludedDashboards' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous5(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_tokenId_21 = obj["tokenId"];
          if (value_tokenId_21 !== void 0) {
            json += '{"tokenId":';
            if (typeof value_tokenId_21 !== "string") {
              if (value_tokenId_21 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenId_21 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenId_21.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenId_21 instanceof RegExp) {
                json += asString(value_tokenId_21.source);
              } else {
                json += asString(value_tokenId_21.toString());
              }
            } else {
              json += asString(value_tokenId_21);
            }
          } else {
            json += JSON_STR_BEGIN_OBJECT;
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__links_1 = obj["_links"];
          if (value__links_1 !== void 0) {
            json += '{"_links":';
            json += anonymous1(value__links_1);
          } else {
            throw new Error('"_links" is required!');
          }
          const value__id_6 = obj["_id"];
          if (value__id_6 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_6 !== "string") {
              if (value__id_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_6 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_6.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_6 instanceof RegExp) {
                json += asString(value__id_6.source);
              } else {
                json += asString(value__id_6.toString());
              }
            } else {
              json += asString(value__id_6);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_role_7 = obj["role"];
          if (value_role_7 !== void 0) {
            json += ',"role":';
            if (typeof value_role_7 !== "string") {
              if (value_role_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_7 instanceof RegExp) {
                json += asString(value_role_7.source);
              } else {
                json += asString(value_role_7.toString());
              }
            } else {
              json += asString(value_role_7);
            }
          } else {
            throw new Error('"role" is required!');
          }
          const value_email_8 = obj["email"];
          if (value_email_8 !== void 0) {
            json += ',"email":';
            if (typeof value_email_8 !== "string") {
              if (value_email_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_8 instanceof RegExp) {
                json += asString(value_email_8.source);
              } else {
                json += asString(value_email_8.toString());
              }
            } else {
              json += asString(value_email_8);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value__pendingInvite_9 = obj["_pendingInvite"];
          if (value__pendingInvite_9 !== void 0) {
            json += ',"_pendingInvite":';
            json += asBoolean(value__pendingInvite_9);
          } else {
            throw new Error('"_pendingInvite" is required!');
          }
          const value__verified_10 = obj["_verified"];
          if (value__verified_10 !== void 0) {
            json += ',"_verified":';
            json += asBoolean(value__verified_10);
          } else {
            throw new Error('"_verified" is required!');
          }
          const value_customRoles_11 = obj["customRoles"];
          if (value_customRoles_11 !== void 0) {
            json += ',"customRoles":';
            json += anonymous3(value_customRoles_11);
          } else {
            throw new Error('"customRoles" is required!');
          }
          const value_mfa_12 = obj["mfa"];
          if (value_mfa_12 !== void 0) {
            json += ',"mfa":';
            if (typeof value_mfa_12 !== "string") {
              if (value_mfa_12 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_mfa_12 instanceof Date) {
                json += JSON_STR_QUOTE + value_mfa_12.toISOString() + JSON_STR_QUOTE;
              } else if (value_mfa_12 instanceof RegExp) {
                json += asString(value_mfa_12.source);
              } else {
                json += asString(value_mfa_12.toString());
              }
            } else {
              json += asString(value_mfa_12);
            }
          } else {
            throw new Error('"mfa" is required!');
          }
          const value__lastSeen_13 = obj["_lastSeen"];
          if (value__lastSeen_13 !== void 0) {
            json += ',"_lastSeen":';
            json += asInteger(value__lastSeen_13);
          } else {
            throw new Error('"_lastSeen" is required!');
          }
          const value_creationDate_14 = obj["creationDate"];
          if (value_creationDate_14 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_14);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_firstName_15 = obj["firstName"];
          if (value_firstName_15 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_15 !== "string") {
              if (value_firstName_15 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_15 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_15.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_15 instanceof RegExp) {
                json += asString(value_firstName_15.source);
              } else {
                json += asString(value_firstName_15.toString());
              }
            } else {
              json += asString(value_firstName_15);
            }
          }
          const value_lastName_16 = obj["lastName"];
          if (value_lastName_16 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_16 !== "string") {
              if (value_lastName_16 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_16 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_16.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_16 instanceof RegExp) {
                json += asString(value_lastName_16.source);
              } else {
                json += asString(value_lastName_16.toString());
              }
            } else {
              json += asString(value_lastName_16);
            }
          }
          const value__pendingEmail_17 = obj["_pendingEmail"];
          if (value__pendingEmail_17 !== void 0) {
            json += ',"_pendingEmail":';
            if (typeof value__pendingEmail_17 !== "string") {
              if (value__pendingEmail_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__pendingEmail_17 instanceof Date) {
                json += JSON_STR_QUOTE + value__pendingEmail_17.toISOString() + JSON_STR_QUOTE;
              } else if (value__pendingEmail_17 instanceof RegExp) {
                json += asString(value__pendingEmail_17.source);
              } else {
                json += asString(value__pendingEmail_17.toString());
              }
            } else {
              json += asString(value__pendingEmail_17);
            }
          }
          const value_excludedDashboards_18 = obj["excludedDashboards"];
          if (value_excludedDashboards_18 !== void 0) {
            json += ',"excludedDashboards":';
            json += anonymous4(value_excludedDashboards_18);
          }
          const value__lastSeenMetadata_19 = obj["_lastSeenMetadata"];
          if (value__lastSeenMetadata_19 !== void 0) {
            json += ',"_lastSeenMetadata":';
            json += anonymous5(value__lastSeenMetadata_19);
          }
          const value_version_22 = obj["version"];
          if (value_version_22 !== void 0) {
            json += ',"version":';
            json += asInteger(value_version_22);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Members = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous4(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_5 = false;
          const value_href_6 = obj["href"];
          if (value_href_6 !== void 0) {
            json += addComma_5 ? ',"href":' : (addComma_5 = true, '{"href":');
            if (typeof value_href_6 !== "string") {
              if (value_href_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_6 instanceof RegExp) {
                json += asString(value_href_6.source);
              } else {
                json += asString(value_href_6.toString());
              }
            } else {
              json += asString(value_href_6);
            }
          }
          const value_type_7 = obj["type"];
          if (value_type_7 !== void 0) {
            json += addComma_5 ? ',"type":' : (addComma_5 = true, '{"type":');
            if (typeof value_type_7 !== "string") {
              if (value_type_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_7 instanceof RegExp) {
                json += asString(value_type_7.source);
              } else {
                json += asString(value_type_7.toString());
              }
            } else {
              json += asString(value_type_7);
            }
          }
          if (!addComma_5) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_4 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_4 ? JSON_STR_COMMA : (addComma_4 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous4(value);
          }
          if (!addComma_4) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous5(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Member/properties/customRoles' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Member/properties/excludedDashboards' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous7(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_tokenId_23 = obj["tokenId"];
          if (value_tokenId_23 !== void 0) {
            json += '{"tokenId":';
            if (typeof value_tokenId_23 !== "string") {
              if (value_tokenId_23 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenId_23 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenId_23.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenId_23 instanceof RegExp) {
                json += asString(value_tokenId_23.source);
              } else {
                json += asString(value_tokenId_23.toString());
              }
            } else {
              json += asString(value_tokenId_23);
            }
          } else {
            json += JSON_STR_BEGIN_OBJECT;
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__links_3 = obj["_links"];
          if (value__links_3 !== void 0) {
            json += '{"_links":';
            json += anonymous3(value__links_3);
          } else {
            throw new Error('"_links" is required!');
          }
          const value__id_8 = obj["_id"];
          if (value__id_8 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_8 !== "string") {
              if (value__id_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_8 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_8.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_8 instanceof RegExp) {
                json += asString(value__id_8.source);
              } else {
                json += asString(value__id_8.toString());
              }
            } else {
              json += asString(value__id_8);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_role_9 = obj["role"];
          if (value_role_9 !== void 0) {
            json += ',"role":';
            if (typeof value_role_9 !== "string") {
              if (value_role_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_9 instanceof RegExp) {
                json += asString(value_role_9.source);
              } else {
                json += asString(value_role_9.toString());
              }
            } else {
              json += asString(value_role_9);
            }
          } else {
            throw new Error('"role" is required!');
          }
          const value_email_10 = obj["email"];
          if (value_email_10 !== void 0) {
            json += ',"email":';
            if (typeof value_email_10 !== "string") {
              if (value_email_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_10 instanceof RegExp) {
                json += asString(value_email_10.source);
              } else {
                json += asString(value_email_10.toString());
              }
            } else {
              json += asString(value_email_10);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value__pendingInvite_11 = obj["_pendingInvite"];
          if (value__pendingInvite_11 !== void 0) {
            json += ',"_pendingInvite":';
            json += asBoolean(value__pendingInvite_11);
          } else {
            throw new Error('"_pendingInvite" is required!');
          }
          const value__verified_12 = obj["_verified"];
          if (value__verified_12 !== void 0) {
            json += ',"_verified":';
            json += asBoolean(value__verified_12);
          } else {
            throw new Error('"_verified" is required!');
          }
          const value_customRoles_13 = obj["customRoles"];
          if (value_customRoles_13 !== void 0) {
            json += ',"customRoles":';
            json += anonymous5(value_customRoles_13);
          } else {
            throw new Error('"customRoles" is required!');
          }
          const value_mfa_14 = obj["mfa"];
          if (value_mfa_14 !== void 0) {
            json += ',"mfa":';
            if (typeof value_mfa_14 !== "string") {
              if (value_mfa_14 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_mfa_14 instanceof Date) {
                json += JSON_STR_QUOTE + value_mfa_14.toISOString() + JSON_STR_QUOTE;
              } else if (value_mfa_14 instanceof RegExp) {
                json += asString(value_mfa_14.source);
              } else {
                json += asString(value_mfa_14.toString());
              }
            } else {
              json += asString(value_mfa_14);
            }
          } else {
            throw new Error('"mfa" is required!');
          }
          const value__lastSeen_15 = obj["_lastSeen"];
          if (value__lastSeen_15 !== void 0) {
            json += ',"_lastSeen":';
            json += asInteger(value__lastSeen_15);
          } else {
            throw new Error('"_lastSeen" is required!');
          }
          const value_creationDate_16 = obj["creationDate"];
          if (value_creationDate_16 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_16);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_firstName_17 = obj["firstName"];
          if (value_firstName_17 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_17 !== "string") {
              if (value_firstName_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_17 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_17.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_17 instanceof RegExp) {
                json += asString(value_firstName_17.source);
              } else {
                json += asString(value_firstName_17.toString());
              }
            } else {
              json += asString(value_firstName_17);
            }
          }
          const value_lastName_18 = obj["lastName"];
          if (value_lastName_18 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_18 !== "string") {
              if (value_lastName_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_18 instanceof RegExp) {
                json += asString(value_lastName_18.source);
              } else {
                json += asString(value_lastName_18.toString());
              }
            } else {
              json += asString(value_lastName_18);
            }
          }
          const value__pendingEmail_19 = obj["_pendingEmail"];
          if (value__pendingEmail_19 !== void 0) {
            json += ',"_pendingEmail":';
            if (typeof value__pendingEmail_19 !== "string") {
              if (value__pendingEmail_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__pendingEmail_19 instanceof Date) {
                json += JSON_STR_QUOTE + value__pendingEmail_19.toISOString() + JSON_STR_QUOTE;
              } else if (value__pendingEmail_19 instanceof RegExp) {
                json += asString(value__pendingEmail_19.source);
              } else {
                json += asString(value__pendingEmail_19.toString());
              }
            } else {
              json += asString(value__pendingEmail_19);
            }
          }
          const value_excludedDashboards_20 = obj["excludedDashboards"];
          if (value_excludedDashboards_20 !== void 0) {
            json += ',"excludedDashboards":';
            json += anonymous6(value_excludedDashboards_20);
          }
          const value__lastSeenMetadata_21 = obj["_lastSeenMetadata"];
          if (value__lastSeenMetadata_21 !== void 0) {
            json += ',"_lastSeenMetadata":';
            json += anonymous7(value__lastSeenMetadata_21);
          }
          const value_version_24 = obj["version"];
          if (value_version_24 !== void 0) {
            json += ',"version":';
            json += asInteger(value_version_24);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/items' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous2(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous2(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous8(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_26 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_26 ? JSON_STR_COMMA : (addComma_26 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous4(value);
          }
          if (!addComma_26) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_items_1 = obj["items"];
          if (value_items_1 !== void 0) {
            json += '{"items":';
            json += anonymous1(value_items_1);
          } else {
            throw new Error('"items" is required!');
          }
          const value__links_25 = obj["_links"];
          if (value__links_25 !== void 0) {
            json += ',"_links":';
            json += anonymous8(value__links_25);
          } else {
            throw new Error('"_links" is required!');
          }
          const value_totalCount_27 = obj["totalCount"];
          if (value_totalCount_27 !== void 0) {
            json += ',"totalCount":';
            json += asInteger(value_totalCount_27);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.MethodNotAllowedErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.NotFoundErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.PatchFailedErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.PayloadTooLargeErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.RateLimitedErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.RootResponse = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_3 = false;
          const value_href_4 = obj["href"];
          if (value_href_4 !== void 0) {
            json += addComma_3 ? ',"href":' : (addComma_3 = true, '{"href":');
            if (typeof value_href_4 !== "string") {
              if (value_href_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_4 instanceof RegExp) {
                json += asString(value_href_4.source);
              } else {
                json += asString(value_href_4.toString());
              }
            } else {
              json += asString(value_href_4);
            }
          }
          const value_type_5 = obj["type"];
          if (value_type_5 !== void 0) {
            json += addComma_3 ? ',"type":' : (addComma_3 = true, '{"type":');
            if (typeof value_type_5 !== "string") {
              if (value_type_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_5 instanceof RegExp) {
                json += asString(value_type_5.source);
              } else {
                json += asString(value_type_5.toString());
              }
            } else {
              json += asString(value_type_5);
            }
          }
          if (!addComma_3) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_2 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_2 ? JSON_STR_COMMA : (addComma_2 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous2(value);
          }
          if (!addComma_2) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_links_1 = obj["links"];
          if (value_links_1 !== void 0) {
            json += '{"links":';
            json += anonymous1(value_links_1);
          } else {
            throw new Error('"links" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.StatusConflictErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Token = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_8 = false;
          const value_href_9 = obj["href"];
          if (value_href_9 !== void 0) {
            json += addComma_8 ? ',"href":' : (addComma_8 = true, '{"href":');
            if (typeof value_href_9 !== "string") {
              if (value_href_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_9 instanceof RegExp) {
                json += asString(value_href_9.source);
              } else {
                json += asString(value_href_9.toString());
              }
            } else {
              json += asString(value_href_9);
            }
          }
          const value_type_10 = obj["type"];
          if (value_type_10 !== void 0) {
            json += addComma_8 ? ',"type":' : (addComma_8 = true, '{"type":');
            if (typeof value_type_10 !== "string") {
              if (value_type_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_10 instanceof RegExp) {
                json += asString(value_type_10.source);
              } else {
                json += asString(value_type_10.toString());
              }
            } else {
              json += asString(value_type_10);
            }
          }
          if (!addComma_8) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_7 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_7 ? JSON_STR_COMMA : (addComma_7 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous2(value);
          }
          if (!addComma_7) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous4(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_14 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_14 ? JSON_STR_COMMA : (addComma_14 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous2(value);
          }
          if (!addComma_14) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__links_13 = obj["_links"];
          if (value__links_13 !== void 0) {
            json += '{"_links":';
            json += anonymous4(value__links_13);
          } else {
            throw new Error('"_links" is required!');
          }
          const value__id_15 = obj["_id"];
          if (value__id_15 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_15 !== "string") {
              if (value__id_15 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_15 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_15.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_15 instanceof RegExp) {
                json += asString(value__id_15.source);
              } else {
                json += asString(value__id_15.toString());
              }
            } else {
              json += asString(value__id_15);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_role_16 = obj["role"];
          if (value_role_16 !== void 0) {
            json += ',"role":';
            if (typeof value_role_16 !== "string") {
              if (value_role_16 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_16 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_16.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_16 instanceof RegExp) {
                json += asString(value_role_16.source);
              } else {
                json += asString(value_role_16.toString());
              }
            } else {
              json += asString(value_role_16);
            }
          } else {
            throw new Error('"role" is required!');
          }
          const value_email_17 = obj["email"];
          if (value_email_17 !== void 0) {
            json += ',"email":';
            if (typeof value_email_17 !== "string") {
              if (value_email_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_17 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_17.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_17 instanceof RegExp) {
                json += asString(value_email_17.source);
              } else {
                json += asString(value_email_17.toString());
              }
            } else {
              json += asString(value_email_17);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value_firstName_18 = obj["firstName"];
          if (value_firstName_18 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_18 !== "string") {
              if (value_firstName_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_18 instanceof RegExp) {
                json += asString(value_firstName_18.source);
              } else {
                json += asString(value_firstName_18.toString());
              }
            } else {
              json += asString(value_firstName_18);
            }
          }
          const value_lastName_19 = obj["lastName"];
          if (value_lastName_19 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_19 !== "string") {
              if (value_lastName_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_19 instanceof RegExp) {
                json += asString(value_lastName_19.source);
              } else {
                json += asString(value_lastName_19.toString());
              }
            } else {
              json += asString(value_lastName_19);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous5(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/customRoleIds' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/resources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous9(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notResources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous10(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/actions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous11(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notActions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous7(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_effect_25 = obj["effect"];
          if (value_effect_25 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_25 !== "string") {
              if (value_effect_25 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_25 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_25.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_25 instanceof RegExp) {
                json += asString(value_effect_25.source);
              } else {
                json += asString(value_effect_25.toString());
              }
            } else {
              json += asString(value_effect_25);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_26 = obj["resources"];
          if (value_resources_26 !== void 0) {
            json += ',"resources":';
            json += anonymous8(value_resources_26);
          }
          const value_notResources_27 = obj["notResources"];
          if (value_notResources_27 !== void 0) {
            json += ',"notResources":';
            json += anonymous9(value_notResources_27);
          }
          const value_actions_28 = obj["actions"];
          if (value_actions_28 !== void 0) {
            json += ',"actions":';
            json += anonymous10(value_actions_28);
          }
          const value_notActions_29 = obj["notActions"];
          if (value_notActions_29 !== void 0) {
            json += ',"notActions":';
            json += anonymous11(value_notActions_29);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/inlineRole' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous7(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous7(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_1 = obj["_id"];
          if (value__id_1 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_1 !== "string") {
              if (value__id_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_1 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_1.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_1 instanceof RegExp) {
                json += asString(value__id_1.source);
              } else {
                json += asString(value__id_1.toString());
              }
            } else {
              json += asString(value__id_1);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_ownerId_2 = obj["ownerId"];
          if (value_ownerId_2 !== void 0) {
            json += ',"ownerId":';
            if (typeof value_ownerId_2 !== "string") {
              if (value_ownerId_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_ownerId_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_ownerId_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_ownerId_2 instanceof RegExp) {
                json += asString(value_ownerId_2.source);
              } else {
                json += asString(value_ownerId_2.toString());
              }
            } else {
              json += asString(value_ownerId_2);
            }
          } else {
            throw new Error('"ownerId" is required!');
          }
          const value_memberId_3 = obj["memberId"];
          if (value_memberId_3 !== void 0) {
            json += ',"memberId":';
            if (typeof value_memberId_3 !== "string") {
              if (value_memberId_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_3 instanceof RegExp) {
                json += asString(value_memberId_3.source);
              } else {
                json += asString(value_memberId_3.toString());
              }
            } else {
              json += asString(value_memberId_3);
            }
          } else {
            throw new Error('"memberId" is required!');
          }
          const value_creationDate_4 = obj["creationDate"];
          if (value_creationDate_4 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_4);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_lastModified_5 = obj["lastModified"];
          if (value_lastModified_5 !== void 0) {
            json += ',"lastModified":';
            json += asInteger(value_lastModified_5);
          } else {
            throw new Error('"lastModified" is required!');
          }
          const value__links_6 = obj["_links"];
          if (value__links_6 !== void 0) {
            json += ',"_links":';
            json += anonymous1(value__links_6);
          } else {
            throw new Error('"_links" is required!');
          }
          const value__member_11 = obj["_member"];
          if (value__member_11 !== void 0) {
            json += ',"_member":';
            json += anonymous3(value__member_11);
          }
          const value_name_20 = obj["name"];
          if (value_name_20 !== void 0) {
            json += ',"name":';
            if (typeof value_name_20 !== "string") {
              if (value_name_20 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_20 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_20.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_20 instanceof RegExp) {
                json += asString(value_name_20.source);
              } else {
                json += asString(value_name_20.toString());
              }
            } else {
              json += asString(value_name_20);
            }
          }
          const value_description_21 = obj["description"];
          if (value_description_21 !== void 0) {
            json += ',"description":';
            if (typeof value_description_21 !== "string") {
              if (value_description_21 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_21 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_21.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_21 instanceof RegExp) {
                json += asString(value_description_21.source);
              } else {
                json += asString(value_description_21.toString());
              }
            } else {
              json += asString(value_description_21);
            }
          }
          const value_customRoleIds_22 = obj["customRoleIds"];
          if (value_customRoleIds_22 !== void 0) {
            json += ',"customRoleIds":';
            json += anonymous5(value_customRoleIds_22);
          }
          const value_inlineRole_23 = obj["inlineRole"];
          if (value_inlineRole_23 !== void 0) {
            json += ',"inlineRole":';
            json += anonymous6(value_inlineRole_23);
          }
          const value_role_30 = obj["role"];
          if (value_role_30 !== void 0) {
            json += ',"role":';
            if (typeof value_role_30 !== "string") {
              if (value_role_30 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_30 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_30.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_30 instanceof RegExp) {
                json += asString(value_role_30.source);
              } else {
                json += asString(value_role_30.toString());
              }
            } else {
              json += asString(value_role_30);
            }
          }
          const value_token_31 = obj["token"];
          if (value_token_31 !== void 0) {
            json += ',"token":';
            if (typeof value_token_31 !== "string") {
              if (value_token_31 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_31 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_31.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_31 instanceof RegExp) {
                json += asString(value_token_31.source);
              } else {
                json += asString(value_token_31.toString());
              }
            } else {
              json += asString(value_token_31);
            }
          }
          const value_serviceToken_32 = obj["serviceToken"];
          if (value_serviceToken_32 !== void 0) {
            json += ',"serviceToken":';
            json += asBoolean(value_serviceToken_32);
          }
          const value_defaultApiVersion_33 = obj["defaultApiVersion"];
          if (value_defaultApiVersion_33 !== void 0) {
            json += ',"defaultApiVersion":';
            json += asInteger(value_defaultApiVersion_33);
          }
          const value_lastUsed_34 = obj["lastUsed"];
          if (value_lastUsed_34 !== void 0) {
            json += ',"lastUsed":';
            json += asInteger(value_lastUsed_34);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Tokens = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous4(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_10 = false;
          const value_href_11 = obj["href"];
          if (value_href_11 !== void 0) {
            json += addComma_10 ? ',"href":' : (addComma_10 = true, '{"href":');
            if (typeof value_href_11 !== "string") {
              if (value_href_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_11 instanceof RegExp) {
                json += asString(value_href_11.source);
              } else {
                json += asString(value_href_11.toString());
              }
            } else {
              json += asString(value_href_11);
            }
          }
          const value_type_12 = obj["type"];
          if (value_type_12 !== void 0) {
            json += addComma_10 ? ',"type":' : (addComma_10 = true, '{"type":');
            if (typeof value_type_12 !== "string") {
              if (value_type_12 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_12 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_12.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_12 instanceof RegExp) {
                json += asString(value_type_12.source);
              } else {
                json += asString(value_type_12.toString());
              }
            } else {
              json += asString(value_type_12);
            }
          }
          if (!addComma_10) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_9 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_9 ? JSON_STR_COMMA : (addComma_9 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous4(value);
          }
          if (!addComma_9) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous6(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_16 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_16 ? JSON_STR_COMMA : (addComma_16 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous4(value);
          }
          if (!addComma_16) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous5(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__links_15 = obj["_links"];
          if (value__links_15 !== void 0) {
            json += '{"_links":';
            json += anonymous6(value__links_15);
          } else {
            throw new Error('"_links" is required!');
          }
          const value__id_17 = obj["_id"];
          if (value__id_17 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_17 !== "string") {
              if (value__id_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_17 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_17.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_17 instanceof RegExp) {
                json += asString(value__id_17.source);
              } else {
                json += asString(value__id_17.toString());
              }
            } else {
              json += asString(value__id_17);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_role_18 = obj["role"];
          if (value_role_18 !== void 0) {
            json += ',"role":';
            if (typeof value_role_18 !== "string") {
              if (value_role_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_18 instanceof RegExp) {
                json += asString(value_role_18.source);
              } else {
                json += asString(value_role_18.toString());
              }
            } else {
              json += asString(value_role_18);
            }
          } else {
            throw new Error('"role" is required!');
          }
          const value_email_19 = obj["email"];
          if (value_email_19 !== void 0) {
            json += ',"email":';
            if (typeof value_email_19 !== "string") {
              if (value_email_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_19 instanceof RegExp) {
                json += asString(value_email_19.source);
              } else {
                json += asString(value_email_19.toString());
              }
            } else {
              json += asString(value_email_19);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value_firstName_20 = obj["firstName"];
          if (value_firstName_20 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_20 !== "string") {
              if (value_firstName_20 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_20 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_20.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_20 instanceof RegExp) {
                json += asString(value_firstName_20.source);
              } else {
                json += asString(value_firstName_20.toString());
              }
            } else {
              json += asString(value_firstName_20);
            }
          }
          const value_lastName_21 = obj["lastName"];
          if (value_lastName_21 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_21 !== "string") {
              if (value_lastName_21 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_21 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_21.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_21 instanceof RegExp) {
                json += asString(value_lastName_21.source);
              } else {
                json += asString(value_lastName_21.toString());
              }
            } else {
              json += asString(value_lastName_21);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous7(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Token/properties/customRoleIds' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous10(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/resources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous11(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notResources' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous12(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/actions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous13(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statement/properties/notActions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 8 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            return asPlainStringArray(obj, arrayLength);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            if (typeof value !== "string") {
              if (value === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value instanceof Date) {
                json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
              } else if (value instanceof RegExp) {
                json += asString(value.source);
              } else {
                json += asString(value.toString());
              }
            } else {
              json += asString(value);
            }
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              if (typeof value2 !== "string") {
                if (value2 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value2 instanceof Date) {
                  json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
                } else if (value2 instanceof RegExp) {
                  json += asString(value2.source);
                } else {
                  json += asString(value2.toString());
                }
              } else {
                json += asString(value2);
              }
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous9(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_effect_27 = obj["effect"];
          if (value_effect_27 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_27 !== "string") {
              if (value_effect_27 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_27 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_27.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_27 instanceof RegExp) {
                json += asString(value_effect_27.source);
              } else {
                json += asString(value_effect_27.toString());
              }
            } else {
              json += asString(value_effect_27);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_28 = obj["resources"];
          if (value_resources_28 !== void 0) {
            json += ',"resources":';
            json += anonymous10(value_resources_28);
          }
          const value_notResources_29 = obj["notResources"];
          if (value_notResources_29 !== void 0) {
            json += ',"notResources":';
            json += anonymous11(value_notResources_29);
          }
          const value_actions_30 = obj["actions"];
          if (value_actions_30 !== void 0) {
            json += ',"actions":';
            json += anonymous12(value_actions_30);
          }
          const value_notActions_31 = obj["notActions"];
          if (value_notActions_31 !== void 0) {
            json += ',"notActions":';
            json += anonymous13(value_notActions_31);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Token/properties/inlineRole' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous9(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous9(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_3 = obj["_id"];
          if (value__id_3 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_3 !== "string") {
              if (value__id_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_3 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_3.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_3 instanceof RegExp) {
                json += asString(value__id_3.source);
              } else {
                json += asString(value__id_3.toString());
              }
            } else {
              json += asString(value__id_3);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_ownerId_4 = obj["ownerId"];
          if (value_ownerId_4 !== void 0) {
            json += ',"ownerId":';
            if (typeof value_ownerId_4 !== "string") {
              if (value_ownerId_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_ownerId_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_ownerId_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_ownerId_4 instanceof RegExp) {
                json += asString(value_ownerId_4.source);
              } else {
                json += asString(value_ownerId_4.toString());
              }
            } else {
              json += asString(value_ownerId_4);
            }
          } else {
            throw new Error('"ownerId" is required!');
          }
          const value_memberId_5 = obj["memberId"];
          if (value_memberId_5 !== void 0) {
            json += ',"memberId":';
            if (typeof value_memberId_5 !== "string") {
              if (value_memberId_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_5 instanceof RegExp) {
                json += asString(value_memberId_5.source);
              } else {
                json += asString(value_memberId_5.toString());
              }
            } else {
              json += asString(value_memberId_5);
            }
          } else {
            throw new Error('"memberId" is required!');
          }
          const value_creationDate_6 = obj["creationDate"];
          if (value_creationDate_6 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_6);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_lastModified_7 = obj["lastModified"];
          if (value_lastModified_7 !== void 0) {
            json += ',"lastModified":';
            json += asInteger(value_lastModified_7);
          } else {
            throw new Error('"lastModified" is required!');
          }
          const value__links_8 = obj["_links"];
          if (value__links_8 !== void 0) {
            json += ',"_links":';
            json += anonymous3(value__links_8);
          } else {
            throw new Error('"_links" is required!');
          }
          const value__member_13 = obj["_member"];
          if (value__member_13 !== void 0) {
            json += ',"_member":';
            json += anonymous5(value__member_13);
          }
          const value_name_22 = obj["name"];
          if (value_name_22 !== void 0) {
            json += ',"name":';
            if (typeof value_name_22 !== "string") {
              if (value_name_22 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_22 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_22.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_22 instanceof RegExp) {
                json += asString(value_name_22.source);
              } else {
                json += asString(value_name_22.toString());
              }
            } else {
              json += asString(value_name_22);
            }
          }
          const value_description_23 = obj["description"];
          if (value_description_23 !== void 0) {
            json += ',"description":';
            if (typeof value_description_23 !== "string") {
              if (value_description_23 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_23 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_23.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_23 instanceof RegExp) {
                json += asString(value_description_23.source);
              } else {
                json += asString(value_description_23.toString());
              }
            } else {
              json += asString(value_description_23);
            }
          }
          const value_customRoleIds_24 = obj["customRoleIds"];
          if (value_customRoleIds_24 !== void 0) {
            json += ',"customRoleIds":';
            json += anonymous7(value_customRoleIds_24);
          }
          const value_inlineRole_25 = obj["inlineRole"];
          if (value_inlineRole_25 !== void 0) {
            json += ',"inlineRole":';
            json += anonymous8(value_inlineRole_25);
          }
          const value_role_32 = obj["role"];
          if (value_role_32 !== void 0) {
            json += ',"role":';
            if (typeof value_role_32 !== "string") {
              if (value_role_32 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_32 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_32.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_32 instanceof RegExp) {
                json += asString(value_role_32.source);
              } else {
                json += asString(value_role_32.toString());
              }
            } else {
              json += asString(value_role_32);
            }
          }
          const value_token_33 = obj["token"];
          if (value_token_33 !== void 0) {
            json += ',"token":';
            if (typeof value_token_33 !== "string") {
              if (value_token_33 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_33 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_33.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_33 instanceof RegExp) {
                json += asString(value_token_33.source);
              } else {
                json += asString(value_token_33.toString());
              }
            } else {
              json += asString(value_token_33);
            }
          }
          const value_serviceToken_34 = obj["serviceToken"];
          if (value_serviceToken_34 !== void 0) {
            json += ',"serviceToken":';
            json += asBoolean(value_serviceToken_34);
          }
          const value_defaultApiVersion_35 = obj["defaultApiVersion"];
          if (value_defaultApiVersion_35 !== void 0) {
            json += ',"defaultApiVersion":';
            json += asInteger(value_defaultApiVersion_35);
          }
          const value_lastUsed_36 = obj["lastUsed"];
          if (value_lastUsed_36 !== void 0) {
            json += ',"lastUsed":';
            json += asInteger(value_lastUsed_36);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/items' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous2(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous2(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous14(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_38 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_38 ? JSON_STR_COMMA : (addComma_38 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous4(value);
          }
          if (!addComma_38) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_0 = false;
          const value_items_1 = obj["items"];
          if (value_items_1 !== void 0) {
            json += addComma_0 ? ',"items":' : (addComma_0 = true, '{"items":');
            json += anonymous1(value_items_1);
          }
          const value__links_37 = obj["_links"];
          if (value__links_37 !== void 0) {
            json += addComma_0 ? ',"_links":' : (addComma_0 = true, '{"_links":');
            json += anonymous14(value__links_37);
          }
          const value_totalCount_39 = obj["totalCount"];
          if (value_totalCount_39 !== void 0) {
            json += addComma_0 ? ',"totalCount":' : (addComma_0 = true, '{"totalCount":');
            json += asInteger(value_totalCount_39);
          }
          if (!addComma_0) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.UnauthorizedErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.UnsupportedMediaTypeErrorRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_1 = obj["code"];
          if (value_code_1 !== void 0) {
            json += '{"code":';
            if (typeof value_code_1 !== "string") {
              if (value_code_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_1 instanceof RegExp) {
                json += asString(value_code_1.source);
              } else {
                json += asString(value_code_1.toString());
              }
            } else {
              json += asString(value_code_1);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_2 = obj["message"];
          if (value_message_2 !== void 0) {
            json += ',"message":';
            if (typeof value_message_2 !== "string") {
              if (value_message_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_2 instanceof RegExp) {
                json += asString(value_message_2.source);
              } else {
                json += asString(value_message_2.toString());
              }
            } else {
              json += asString(value_message_2);
            }
          } else {
            throw new Error('"message" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.VersionsRep = onFirstUse(() => {
      const module2 = {};
      "use strict";
      const Serializer = require_serializer();
      const serializerState = { "mode": "standalone" };
      const serializer = Serializer.restoreFromState(serializerState);
      const validator = null;
      module2.exports = (function anonymous(validator2, serializer2) {
        const {
          asString,
          asNumber,
          asBoolean,
          asDateTime,
          asDate,
          asTime,
          asUnsafeString,
          asPlainStringArray
        } = serializer2;
        const asInteger = serializer2.asInteger.bind(serializer2);
        const JSON_STR_BEGIN_OBJECT = "{";
        const JSON_STR_END_OBJECT = "}";
        const JSON_STR_BEGIN_ARRAY = "[";
        const JSON_STR_END_ARRAY = "]";
        const JSON_STR_COMMA = ",";
        const JSON_STR_COLONS = ":";
        const JSON_STR_QUOTE = '"';
        const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
        const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
        const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
        const JSON_STR_NULL = "null";
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/validVersions' does not match schema definition.");
          }
          const arrayLength = obj.length;
          if (typeof arrayLength === "number" && arrayLength >= 512 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
            const copy = new Array(arrayLength);
            if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
            for (let i = 0; i < arrayLength; i++) {
              const v = obj[i];
              if (!Number.isInteger(v)) {
                copy.length = i;
                json = JSON.stringify(copy).slice(0, -1);
                if (i > 0) json += JSON_STR_COMMA;
                json += asInteger(v);
                for (i++; i < arrayLength; i++) {
                  json += JSON_STR_COMMA;
                  const v2 = obj[i];
                  json += asInteger(v2);
                }
                return json + JSON_STR_END_ARRAY;
              }
              copy[i] = v;
            }
            return JSON.stringify(copy);
          }
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += asInteger(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += asInteger(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_validVersions_1 = obj["validVersions"];
          if (value_validVersions_1 !== void 0) {
            json += '{"validVersions":';
            json += anonymous1(value_validVersions_1);
          } else {
            throw new Error('"validVersions" is required!');
          }
          const value_latestVersion_2 = obj["latestVersion"];
          if (value_latestVersion_2 !== void 0) {
            json += ',"latestVersion":';
            json += asInteger(value_latestVersion_2);
          } else {
            throw new Error('"latestVersion" is required!');
          }
          const value_currentVersion_3 = obj["currentVersion"];
          if (value_currentVersion_3 !== void 0) {
            json += ',"currentVersion":';
            json += asInteger(value_currentVersion_3);
          } else {
            throw new Error('"currentVersion" is required!');
          }
          const value_beta_4 = obj["beta"];
          if (value_beta_4 !== void 0) {
            json += ',"beta":';
            json += asBoolean(value_beta_4);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
  }
});

// <stdin>
var import_code = __toESM(require_code());
var serializers = { AccountRep: import_code.default.AccountRep, CallerIdentityRep: import_code.default.CallerIdentityRep, CustomRole: import_code.default.CustomRole, CustomRoles: import_code.default.CustomRoles, ForbiddenErrorRep: import_code.default.ForbiddenErrorRep, InvalidRequestErrorRep: import_code.default.InvalidRequestErrorRep, Member: import_code.default.Member, Members: import_code.default.Members, MethodNotAllowedErrorRep: import_code.default.MethodNotAllowedErrorRep, NotFoundErrorRep: import_code.default.NotFoundErrorRep, PatchFailedErrorRep: import_code.default.PatchFailedErrorRep, PayloadTooLargeErrorRep: import_code.default.PayloadTooLargeErrorRep, RateLimitedErrorRep: import_code.default.RateLimitedErrorRep, RootResponse: import_code.default.RootResponse, StatusConflictErrorRep: import_code.default.StatusConflictErrorRep, Token: import_code.default.Token, Tokens: import_code.default.Tokens, UnauthorizedErrorRep: import_code.default.UnauthorizedErrorRep, UnsupportedMediaTypeErrorRep: import_code.default.UnsupportedMediaTypeErrorRep, VersionsRep: import_code.default.VersionsRep };
export {
  serializers
};
