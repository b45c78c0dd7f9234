// Generated from openapi/control.yaml by scripts/generate.mjs, do not edit.

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
    exports.Account = onFirstUse(() => {
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
        function anonymous3(obj) {
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
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_5 = obj["_id"];
          if (value__id_5 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_5 !== "string") {
              if (value__id_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_5 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_5.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_5 instanceof RegExp) {
                json += asString(value__id_5.source);
              } else {
                json += asString(value__id_5.toString());
              }
            } else {
              json += asString(value__id_5);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_email_6 = obj["email"];
          if (value_email_6 !== void 0) {
            json += ',"email":';
            if (typeof value_email_6 !== "string") {
              if (value_email_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_6 instanceof RegExp) {
                json += asString(value_email_6.source);
              } else {
                json += asString(value_email_6.toString());
              }
            } else {
              json += asString(value_email_6);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value_firstName_7 = obj["firstName"];
          if (value_firstName_7 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_7 !== "string") {
              if (value_firstName_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_7 instanceof RegExp) {
                json += asString(value_firstName_7.source);
              } else {
                json += asString(value_firstName_7.toString());
              }
            } else {
              json += asString(value_firstName_7);
            }
          } else {
            throw new Error('"firstName" is required!');
          }
          const value_lastName_8 = obj["lastName"];
          if (value_lastName_8 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_8 !== "string") {
              if (value_lastName_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_8 instanceof RegExp) {
                json += asString(value_lastName_8.source);
              } else {
                json += asString(value_lastName_8.toString());
              }
            } else {
              json += asString(value_lastName_8);
            }
          } else {
            throw new Error('"lastName" is required!');
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
          const value_customRoles_10 = obj["customRoles"];
          if (value_customRoles_10 !== void 0) {
            json += ',"customRoles":';
            json += anonymous3(value_customRoles_10);
          } else {
            throw new Error('"customRoles" is required!');
          }
          const value_creationDate_11 = obj["creationDate"];
          if (value_creationDate_11 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_11);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_removed_12 = obj["removed"];
          if (value_removed_12 !== void 0) {
            json += ',"removed":';
            json += asBoolean(value_removed_12);
          } else {
            throw new Error('"removed" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/members' does not match schema definition.");
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
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/resources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notResources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/actions' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notActions' does not match schema definition.");
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
          const value_effect_21 = obj["effect"];
          if (value_effect_21 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_21 !== "string") {
              if (value_effect_21 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_21 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_21.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_21 instanceof RegExp) {
                json += asString(value_effect_21.source);
              } else {
                json += asString(value_effect_21.toString());
              }
            } else {
              json += asString(value_effect_21);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_22 = obj["resources"];
          if (value_resources_22 !== void 0) {
            json += ',"resources":';
            json += anonymous8(value_resources_22);
          }
          const value_notResources_23 = obj["notResources"];
          if (value_notResources_23 !== void 0) {
            json += ',"notResources":';
            json += anonymous9(value_notResources_23);
          }
          const value_actions_24 = obj["actions"];
          if (value_actions_24 !== void 0) {
            json += ',"actions":';
            json += anonymous10(value_actions_24);
          }
          const value_notActions_25 = obj["notActions"];
          if (value_notActions_25 !== void 0) {
            json += ',"notActions":';
            json += anonymous11(value_notActions_25);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Role/properties/policy' does not match schema definition.");
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
        function anonymous5(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_15 = obj["_id"];
          if (value__id_15 !== void 0) {
            json += '{"_id":';
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
          const value_key_16 = obj["key"];
          if (value_key_16 !== void 0) {
            json += ',"key":';
            if (typeof value_key_16 !== "string") {
              if (value_key_16 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_16 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_16.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_16 instanceof RegExp) {
                json += asString(value_key_16.source);
              } else {
                json += asString(value_key_16.toString());
              }
            } else {
              json += asString(value_key_16);
            }
          } else {
            throw new Error('"key" is required!');
          }
          const value_name_17 = obj["name"];
          if (value_name_17 !== void 0) {
            json += ',"name":';
            if (typeof value_name_17 !== "string") {
              if (value_name_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_17 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_17.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_17 instanceof RegExp) {
                json += asString(value_name_17.source);
              } else {
                json += asString(value_name_17.toString());
              }
            } else {
              json += asString(value_name_17);
            }
          } else {
            throw new Error('"name" is required!');
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
          } else {
            throw new Error('"description" is required!');
          }
          const value_policy_19 = obj["policy"];
          if (value_policy_19 !== void 0) {
            json += ',"policy":';
            json += anonymous6(value_policy_19);
          } else {
            throw new Error('"policy" is required!');
          }
          const value_basePermissions_26 = obj["basePermissions"];
          if (value_basePermissions_26 !== void 0) {
            json += ',"basePermissions":';
            if (typeof value_basePermissions_26 !== "string") {
              if (value_basePermissions_26 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_26 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_26.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_26 instanceof RegExp) {
                json += asString(value_basePermissions_26.source);
              } else {
                json += asString(value_basePermissions_26.toString());
              }
            } else {
              json += asString(value_basePermissions_26);
            }
          } else {
            throw new Error('"basePermissions" is required!');
          }
          const value_resourceCategory_27 = obj["resourceCategory"];
          if (value_resourceCategory_27 !== void 0) {
            json += ',"resourceCategory":';
            if (typeof value_resourceCategory_27 !== "string") {
              if (value_resourceCategory_27 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_27 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_27.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_27 instanceof RegExp) {
                json += asString(value_resourceCategory_27.source);
              } else {
                json += asString(value_resourceCategory_27.toString());
              }
            } else {
              json += asString(value_resourceCategory_27);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous4(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/roles' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous5(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous5(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous15(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_token_39 = obj["token"];
          if (value_token_39 !== void 0) {
            json += '{"token":';
            if (typeof value_token_39 !== "string") {
              if (value_token_39 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_39 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_39.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_39 instanceof RegExp) {
                json += asString(value_token_39.source);
              } else {
                json += asString(value_token_39.toString());
              }
            } else {
              json += asString(value_token_39);
            }
          } else {
            throw new Error('"token" is required!');
          }
          const value_state_40 = obj["state"];
          if (value_state_40 !== void 0) {
            json += ',"state":';
            if (typeof value_state_40 !== "string") {
              if (value_state_40 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_state_40 instanceof Date) {
                json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
              } else if (value_state_40 instanceof RegExp) {
                json += asString(value_state_40.source);
              } else {
                json += asString(value_state_40.toString());
              }
            } else {
              json += asString(value_state_40);
            }
          } else {
            throw new Error('"state" is required!');
          }
          const value_current_41 = obj["current"];
          if (value_current_41 !== void 0) {
            json += ',"current":';
            json += asBoolean(value_current_41);
          } else {
            throw new Error('"current" is required!');
          }
          const value_expiresAt_42 = obj["expiresAt"];
          if (value_expiresAt_42 !== void 0) {
            json += ',"expiresAt":';
            json += asInteger(value_expiresAt_42);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous14(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountToken/properties/keys' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous15(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous15(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous16(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountToken/properties/customRoleIds' does not match schema definition.");
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
        function anonymous17(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountToken/properties/inlineRole' does not match schema definition.");
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
        function anonymous13(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_30 = obj["_id"];
          if (value__id_30 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_30 !== "string") {
              if (value__id_30 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_30 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_30.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_30 instanceof RegExp) {
                json += asString(value__id_30.source);
              } else {
                json += asString(value__id_30.toString());
              }
            } else {
              json += asString(value__id_30);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_memberId_31 = obj["memberId"];
          if (value_memberId_31 !== void 0) {
            json += ',"memberId":';
            if (typeof value_memberId_31 !== "string") {
              if (value_memberId_31 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_31 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_31.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_31 instanceof RegExp) {
                json += asString(value_memberId_31.source);
              } else {
                json += asString(value_memberId_31.toString());
              }
            } else {
              json += asString(value_memberId_31);
            }
          } else {
            throw new Error('"memberId" is required!');
          }
          const value_serviceToken_32 = obj["serviceToken"];
          if (value_serviceToken_32 !== void 0) {
            json += ',"serviceToken":';
            json += asBoolean(value_serviceToken_32);
          } else {
            throw new Error('"serviceToken" is required!');
          }
          const value_defaultApiVersion_33 = obj["defaultApiVersion"];
          if (value_defaultApiVersion_33 !== void 0) {
            json += ',"defaultApiVersion":';
            json += asInteger(value_defaultApiVersion_33);
          } else {
            throw new Error('"defaultApiVersion" is required!');
          }
          const value_creationDate_34 = obj["creationDate"];
          if (value_creationDate_34 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_34);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_lastModified_35 = obj["lastModified"];
          if (value_lastModified_35 !== void 0) {
            json += ',"lastModified":';
            json += asInteger(value_lastModified_35);
          } else {
            throw new Error('"lastModified" is required!');
          }
          const value_token_36 = obj["token"];
          if (value_token_36 !== void 0) {
            json += ',"token":';
            if (typeof value_token_36 !== "string") {
              if (value_token_36 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_36 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_36.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_36 instanceof RegExp) {
                json += asString(value_token_36.source);
              } else {
                json += asString(value_token_36.toString());
              }
            } else {
              json += asString(value_token_36);
            }
          } else {
            throw new Error('"token" is required!');
          }
          const value_keys_37 = obj["keys"];
          if (value_keys_37 !== void 0) {
            json += ',"keys":';
            json += anonymous14(value_keys_37);
          } else {
            throw new Error('"keys" is required!');
          }
          const value_name_43 = obj["name"];
          if (value_name_43 !== void 0) {
            json += ',"name":';
            if (typeof value_name_43 !== "string") {
              if (value_name_43 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_43 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_43.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_43 instanceof RegExp) {
                json += asString(value_name_43.source);
              } else {
                json += asString(value_name_43.toString());
              }
            } else {
              json += asString(value_name_43);
            }
          }
          const value_description_44 = obj["description"];
          if (value_description_44 !== void 0) {
            json += ',"description":';
            if (typeof value_description_44 !== "string") {
              if (value_description_44 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_44 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_44.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_44 instanceof RegExp) {
                json += asString(value_description_44.source);
              } else {
                json += asString(value_description_44.toString());
              }
            } else {
              json += asString(value_description_44);
            }
          }
          const value_role_45 = obj["role"];
          if (value_role_45 !== void 0) {
            json += ',"role":';
            if (typeof value_role_45 !== "string") {
              if (value_role_45 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_45 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_45.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_45 instanceof RegExp) {
                json += asString(value_role_45.source);
              } else {
                json += asString(value_role_45.toString());
              }
            } else {
              json += asString(value_role_45);
            }
          }
          const value_customRoleIds_46 = obj["customRoleIds"];
          if (value_customRoleIds_46 !== void 0) {
            json += ',"customRoleIds":';
            json += anonymous16(value_customRoleIds_46);
          }
          const value_inlineRole_47 = obj["inlineRole"];
          if (value_inlineRole_47 !== void 0) {
            json += ',"inlineRole":';
            json += anonymous17(value_inlineRole_47);
          }
          const value_lastUsed_48 = obj["lastUsed"];
          if (value_lastUsed_48 !== void 0) {
            json += ',"lastUsed":';
            json += asInteger(value_lastUsed_48);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous12(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/tokens' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous13(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous13(value2);
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
          const value_members_3 = obj["members"];
          if (value_members_3 !== void 0) {
            json += ',"members":';
            json += anonymous1(value_members_3);
          } else {
            throw new Error('"members" is required!');
          }
          const value_roles_13 = obj["roles"];
          if (value_roles_13 !== void 0) {
            json += ',"roles":';
            json += anonymous4(value_roles_13);
          } else {
            throw new Error('"roles" is required!');
          }
          const value_tokens_28 = obj["tokens"];
          if (value_tokens_28 !== void 0) {
            json += ',"tokens":';
            json += anonymous12(value_tokens_28);
          } else {
            throw new Error('"tokens" is required!');
          }
          const value_tokensCount_49 = obj["tokensCount"];
          if (value_tokensCount_49 !== void 0) {
            json += ',"tokensCount":';
            json += asInteger(value_tokensCount_49);
          } else {
            throw new Error('"tokensCount" is required!');
          }
          const value_serviceTokenLimit_50 = obj["serviceTokenLimit"];
          if (value_serviceTokenLimit_50 !== void 0) {
            json += ',"serviceTokenLimit":';
            json += asInteger(value_serviceTokenLimit_50);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.AccountCreated = onFirstUse(() => {
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
        function anonymous3(obj) {
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
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_5 = obj["_id"];
          if (value__id_5 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_5 !== "string") {
              if (value__id_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_5 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_5.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_5 instanceof RegExp) {
                json += asString(value__id_5.source);
              } else {
                json += asString(value__id_5.toString());
              }
            } else {
              json += asString(value__id_5);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_email_6 = obj["email"];
          if (value_email_6 !== void 0) {
            json += ',"email":';
            if (typeof value_email_6 !== "string") {
              if (value_email_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_6 instanceof RegExp) {
                json += asString(value_email_6.source);
              } else {
                json += asString(value_email_6.toString());
              }
            } else {
              json += asString(value_email_6);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value_firstName_7 = obj["firstName"];
          if (value_firstName_7 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_7 !== "string") {
              if (value_firstName_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_7 instanceof RegExp) {
                json += asString(value_firstName_7.source);
              } else {
                json += asString(value_firstName_7.toString());
              }
            } else {
              json += asString(value_firstName_7);
            }
          } else {
            throw new Error('"firstName" is required!');
          }
          const value_lastName_8 = obj["lastName"];
          if (value_lastName_8 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_8 !== "string") {
              if (value_lastName_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_8 instanceof RegExp) {
                json += asString(value_lastName_8.source);
              } else {
                json += asString(value_lastName_8.toString());
              }
            } else {
              json += asString(value_lastName_8);
            }
          } else {
            throw new Error('"lastName" is required!');
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
          const value_customRoles_10 = obj["customRoles"];
          if (value_customRoles_10 !== void 0) {
            json += ',"customRoles":';
            json += anonymous3(value_customRoles_10);
          } else {
            throw new Error('"customRoles" is required!');
          }
          const value_creationDate_11 = obj["creationDate"];
          if (value_creationDate_11 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_11);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_removed_12 = obj["removed"];
          if (value_removed_12 !== void 0) {
            json += ',"removed":';
            json += asBoolean(value_removed_12);
          } else {
            throw new Error('"removed" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/members' does not match schema definition.");
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
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/resources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notResources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/actions' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notActions' does not match schema definition.");
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
          const value_effect_21 = obj["effect"];
          if (value_effect_21 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_21 !== "string") {
              if (value_effect_21 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_21 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_21.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_21 instanceof RegExp) {
                json += asString(value_effect_21.source);
              } else {
                json += asString(value_effect_21.toString());
              }
            } else {
              json += asString(value_effect_21);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_22 = obj["resources"];
          if (value_resources_22 !== void 0) {
            json += ',"resources":';
            json += anonymous8(value_resources_22);
          }
          const value_notResources_23 = obj["notResources"];
          if (value_notResources_23 !== void 0) {
            json += ',"notResources":';
            json += anonymous9(value_notResources_23);
          }
          const value_actions_24 = obj["actions"];
          if (value_actions_24 !== void 0) {
            json += ',"actions":';
            json += anonymous10(value_actions_24);
          }
          const value_notActions_25 = obj["notActions"];
          if (value_notActions_25 !== void 0) {
            json += ',"notActions":';
            json += anonymous11(value_notActions_25);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Role/properties/policy' does not match schema definition.");
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
        function anonymous5(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_15 = obj["_id"];
          if (value__id_15 !== void 0) {
            json += '{"_id":';
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
          const value_key_16 = obj["key"];
          if (value_key_16 !== void 0) {
            json += ',"key":';
            if (typeof value_key_16 !== "string") {
              if (value_key_16 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_16 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_16.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_16 instanceof RegExp) {
                json += asString(value_key_16.source);
              } else {
                json += asString(value_key_16.toString());
              }
            } else {
              json += asString(value_key_16);
            }
          } else {
            throw new Error('"key" is required!');
          }
          const value_name_17 = obj["name"];
          if (value_name_17 !== void 0) {
            json += ',"name":';
            if (typeof value_name_17 !== "string") {
              if (value_name_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_17 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_17.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_17 instanceof RegExp) {
                json += asString(value_name_17.source);
              } else {
                json += asString(value_name_17.toString());
              }
            } else {
              json += asString(value_name_17);
            }
          } else {
            throw new Error('"name" is required!');
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
          } else {
            throw new Error('"description" is required!');
          }
          const value_policy_19 = obj["policy"];
          if (value_policy_19 !== void 0) {
            json += ',"policy":';
            json += anonymous6(value_policy_19);
          } else {
            throw new Error('"policy" is required!');
          }
          const value_basePermissions_26 = obj["basePermissions"];
          if (value_basePermissions_26 !== void 0) {
            json += ',"basePermissions":';
            if (typeof value_basePermissions_26 !== "string") {
              if (value_basePermissions_26 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_26 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_26.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_26 instanceof RegExp) {
                json += asString(value_basePermissions_26.source);
              } else {
                json += asString(value_basePermissions_26.toString());
              }
            } else {
              json += asString(value_basePermissions_26);
            }
          } else {
            throw new Error('"basePermissions" is required!');
          }
          const value_resourceCategory_27 = obj["resourceCategory"];
          if (value_resourceCategory_27 !== void 0) {
            json += ',"resourceCategory":';
            if (typeof value_resourceCategory_27 !== "string") {
              if (value_resourceCategory_27 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_27 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_27.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_27 instanceof RegExp) {
                json += asString(value_resourceCategory_27.source);
              } else {
                json += asString(value_resourceCategory_27.toString());
              }
            } else {
              json += asString(value_resourceCategory_27);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous4(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/roles' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous5(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous5(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous12(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_NULL;
          let json = "";
          const value__id_30 = obj["_id"];
          if (value__id_30 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_30 !== "string") {
              if (value__id_30 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_30 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_30.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_30 instanceof RegExp) {
                json += asString(value__id_30.source);
              } else {
                json += asString(value__id_30.toString());
              }
            } else {
              json += asString(value__id_30);
            }
          } else {
            throw new Error('"_id" is required!');
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
          } else {
            throw new Error('"token" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous14(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_34 = obj["_id"];
          if (value__id_34 !== void 0) {
            json += '{"_id":';
            if (typeof value__id_34 !== "string") {
              if (value__id_34 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_34 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_34.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_34 instanceof RegExp) {
                json += asString(value__id_34.source);
              } else {
                json += asString(value__id_34.toString());
              }
            } else {
              json += asString(value__id_34);
            }
          } else {
            throw new Error('"_id" is required!');
          }
          const value_token_35 = obj["token"];
          if (value_token_35 !== void 0) {
            json += ',"token":';
            if (typeof value_token_35 !== "string") {
              if (value_token_35 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_35 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_35.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_35 instanceof RegExp) {
                json += asString(value_token_35.source);
              } else {
                json += asString(value_token_35.toString());
              }
            } else {
              json += asString(value_token_35);
            }
          } else {
            throw new Error('"token" is required!');
          }
          const value_name_36 = obj["name"];
          if (value_name_36 !== void 0) {
            json += ',"name":';
            if (typeof value_name_36 !== "string") {
              if (value_name_36 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_36 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_36.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_36 instanceof RegExp) {
                json += asString(value_name_36.source);
              } else {
                json += asString(value_name_36.toString());
              }
            } else {
              json += asString(value_name_36);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous13(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/tokens' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous14(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous14(value2);
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
          const value_members_3 = obj["members"];
          if (value_members_3 !== void 0) {
            json += ',"members":';
            json += anonymous1(value_members_3);
          } else {
            throw new Error('"members" is required!');
          }
          const value_roles_13 = obj["roles"];
          if (value_roles_13 !== void 0) {
            json += ',"roles":';
            json += anonymous4(value_roles_13);
          } else {
            throw new Error('"roles" is required!');
          }
          const value_token_28 = obj["token"];
          if (value_token_28 !== void 0) {
            json += ',"token":';
            if (value_token_28 === null) {
              json += JSON_STR_NULL;
            } else {
              json += anonymous12(value_token_28);
            }
          } else {
            throw new Error('"token" is required!');
          }
          const value_tokens_32 = obj["tokens"];
          if (value_tokens_32 !== void 0) {
            json += ',"tokens":';
            json += anonymous13(value_tokens_32);
          } else {
            throw new Error('"tokens" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.AccountList = onFirstUse(() => {
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
          const value_organization_4 = obj["organization"];
          if (value_organization_4 !== void 0) {
            json += ',"organization":';
            if (typeof value_organization_4 !== "string") {
              if (value_organization_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_organization_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_organization_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_organization_4 instanceof RegExp) {
                json += asString(value_organization_4.source);
              } else {
                json += asString(value_organization_4.toString());
              }
            } else {
              json += asString(value_organization_4);
            }
          } else {
            throw new Error('"organization" is required!');
          }
          const value_membersCount_5 = obj["membersCount"];
          if (value_membersCount_5 !== void 0) {
            json += ',"membersCount":';
            json += asInteger(value_membersCount_5);
          } else {
            throw new Error('"membersCount" is required!');
          }
          const value_rolesCount_6 = obj["rolesCount"];
          if (value_rolesCount_6 !== void 0) {
            json += ',"rolesCount":';
            json += asInteger(value_rolesCount_6);
          } else {
            throw new Error('"rolesCount" is required!');
          }
          const value_tokensCount_7 = obj["tokensCount"];
          if (value_tokensCount_7 !== void 0) {
            json += ',"tokensCount":';
            json += asInteger(value_tokensCount_7);
          } else {
            throw new Error('"tokensCount" is required!');
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
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.AccountSeed = onFirstUse(() => {
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
        function anonymous3(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/MemberSeed/properties/customRoles' does not match schema definition.");
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
          const value_email_8 = obj["email"];
          if (value_email_8 !== void 0) {
            json += '{"email":';
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
          const value__id_10 = obj["_id"];
          if (value__id_10 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_10 !== "string") {
              if (value__id_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_10 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_10.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_10 instanceof RegExp) {
                json += asString(value__id_10.source);
              } else {
                json += asString(value__id_10.toString());
              }
            } else {
              json += asString(value__id_10);
            }
          }
          const value_firstName_11 = obj["firstName"];
          if (value_firstName_11 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_11 !== "string") {
              if (value_firstName_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_11 instanceof RegExp) {
                json += asString(value_firstName_11.source);
              } else {
                json += asString(value_firstName_11.toString());
              }
            } else {
              json += asString(value_firstName_11);
            }
          }
          const value_lastName_12 = obj["lastName"];
          if (value_lastName_12 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_12 !== "string") {
              if (value_lastName_12 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_12 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_12.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_12 instanceof RegExp) {
                json += asString(value_lastName_12.source);
              } else {
                json += asString(value_lastName_12.toString());
              }
            } else {
              json += asString(value_lastName_12);
            }
          }
          const value_customRoles_13 = obj["customRoles"];
          if (value_customRoles_13 !== void 0) {
            json += ',"customRoles":';
            json += anonymous3(value_customRoles_13);
          }
          const value_creationDate_14 = obj["creationDate"];
          if (value_creationDate_14 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_14);
          }
          const value_removed_15 = obj["removed"];
          if (value_removed_15 !== void 0) {
            json += ',"removed":';
            json += asBoolean(value_removed_15);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/members' does not match schema definition.");
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
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/resources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notResources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/actions' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notActions' does not match schema definition.");
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
          const value_effect_22 = obj["effect"];
          if (value_effect_22 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_22 !== "string") {
              if (value_effect_22 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_22 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_22.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_22 instanceof RegExp) {
                json += asString(value_effect_22.source);
              } else {
                json += asString(value_effect_22.toString());
              }
            } else {
              json += asString(value_effect_22);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_23 = obj["resources"];
          if (value_resources_23 !== void 0) {
            json += ',"resources":';
            json += anonymous8(value_resources_23);
          }
          const value_notResources_24 = obj["notResources"];
          if (value_notResources_24 !== void 0) {
            json += ',"notResources":';
            json += anonymous9(value_notResources_24);
          }
          const value_actions_25 = obj["actions"];
          if (value_actions_25 !== void 0) {
            json += ',"actions":';
            json += anonymous10(value_actions_25);
          }
          const value_notActions_26 = obj["notActions"];
          if (value_notActions_26 !== void 0) {
            json += ',"notActions":';
            json += anonymous11(value_notActions_26);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statements' does not match schema definition.");
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
        function anonymous5(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_key_18 = obj["key"];
          if (value_key_18 !== void 0) {
            json += '{"key":';
            if (typeof value_key_18 !== "string") {
              if (value_key_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_18 instanceof RegExp) {
                json += asString(value_key_18.source);
              } else {
                json += asString(value_key_18.toString());
              }
            } else {
              json += asString(value_key_18);
            }
          } else {
            throw new Error('"key" is required!');
          }
          const value_name_19 = obj["name"];
          if (value_name_19 !== void 0) {
            json += ',"name":';
            if (typeof value_name_19 !== "string") {
              if (value_name_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_19 instanceof RegExp) {
                json += asString(value_name_19.source);
              } else {
                json += asString(value_name_19.toString());
              }
            } else {
              json += asString(value_name_19);
            }
          } else {
            throw new Error('"name" is required!');
          }
          const value_policy_20 = obj["policy"];
          if (value_policy_20 !== void 0) {
            json += ',"policy":';
            json += anonymous6(value_policy_20);
          } else {
            throw new Error('"policy" is required!');
          }
          const value__id_27 = obj["_id"];
          if (value__id_27 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_27 !== "string") {
              if (value__id_27 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_27 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_27.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_27 instanceof RegExp) {
                json += asString(value__id_27.source);
              } else {
                json += asString(value__id_27.toString());
              }
            } else {
              json += asString(value__id_27);
            }
          }
          const value_description_28 = obj["description"];
          if (value_description_28 !== void 0) {
            json += ',"description":';
            if (typeof value_description_28 !== "string") {
              if (value_description_28 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_28 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_28.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_28 instanceof RegExp) {
                json += asString(value_description_28.source);
              } else {
                json += asString(value_description_28.toString());
              }
            } else {
              json += asString(value_description_28);
            }
          }
          const value_basePermissions_29 = obj["basePermissions"];
          if (value_basePermissions_29 !== void 0) {
            json += ',"basePermissions":';
            if (typeof value_basePermissions_29 !== "string") {
              if (value_basePermissions_29 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_29 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_29.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_29 instanceof RegExp) {
                json += asString(value_basePermissions_29.source);
              } else {
                json += asString(value_basePermissions_29.toString());
              }
            } else {
              json += asString(value_basePermissions_29);
            }
          }
          const value_resourceCategory_30 = obj["resourceCategory"];
          if (value_resourceCategory_30 !== void 0) {
            json += ',"resourceCategory":';
            if (typeof value_resourceCategory_30 !== "string") {
              if (value_resourceCategory_30 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_30 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_30.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_30 instanceof RegExp) {
                json += asString(value_resourceCategory_30.source);
              } else {
                json += asString(value_resourceCategory_30.toString());
              }
            } else {
              json += asString(value_resourceCategory_30);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous4(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/roles' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous5(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous5(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous12(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/deletedRoles' does not match schema definition.");
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
        function anonymous15(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/customRoleIds' does not match schema definition.");
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
        function anonymous16(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_31#' does not match schema definition.");
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
        function anonymous18(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_expiresAt_51 = obj["expiresAt"];
          if (value_expiresAt_51 !== void 0) {
            json += '{"expiresAt":';
            json += asInteger(value_expiresAt_51);
          } else {
            throw new Error('"expiresAt" is required!');
          }
          const value_key_52 = obj["key"];
          if (value_key_52 !== void 0) {
            json += ',"key":';
            if (typeof value_key_52 !== "string") {
              if (value_key_52 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_52 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_52.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_52 instanceof RegExp) {
                json += asString(value_key_52.source);
              } else {
                json += asString(value_key_52.toString());
              }
            } else {
              json += asString(value_key_52);
            }
          }
          const value_keyHash_53 = obj["keyHash"];
          if (value_keyHash_53 !== void 0) {
            json += ',"keyHash":';
            if (typeof value_keyHash_53 !== "string") {
              if (value_keyHash_53 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_keyHash_53 instanceof Date) {
                json += JSON_STR_QUOTE + value_keyHash_53.toISOString() + JSON_STR_QUOTE;
              } else if (value_keyHash_53 instanceof RegExp) {
                json += asString(value_keyHash_53.source);
              } else {
                json += asString(value_keyHash_53.toString());
              }
            } else {
              json += asString(value_keyHash_53);
            }
          }
          const value_token_54 = obj["token"];
          if (value_token_54 !== void 0) {
            json += ',"token":';
            if (typeof value_token_54 !== "string") {
              if (value_token_54 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_54 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_54.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_54 instanceof RegExp) {
                json += asString(value_token_54.source);
              } else {
                json += asString(value_token_54.toString());
              }
            } else {
              json += asString(value_token_54);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous17(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/oldKeys' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous18(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous18(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous21(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_statements_57 = obj["statements"];
          if (value_statements_57 !== void 0) {
            json += '{"statements":';
            json += anonymous6(value_statements_57);
          } else {
            throw new Error('"statements" is required!');
          }
          const value_name_58 = obj["name"];
          if (value_name_58 !== void 0) {
            json += ',"name":';
            if (typeof value_name_58 !== "string") {
              if (value_name_58 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_58 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_58.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_58 instanceof RegExp) {
                json += asString(value_name_58.source);
              } else {
                json += asString(value_name_58.toString());
              }
            } else {
              json += asString(value_name_58);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous20(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/grantedWithin/items' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous21(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous21(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous19(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/grantedWithin' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous20(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous20(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous22(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_61 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
          }
          if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous23(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_63 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_63 ? JSON_STR_COMMA : (addComma_63 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
          }
          if (!addComma_63) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous14(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_33 = false;
          const value__id_34 = obj["_id"];
          if (value__id_34 !== void 0) {
            json += addComma_33 ? ',"_id":' : (addComma_33 = true, '{"_id":');
            if (typeof value__id_34 !== "string") {
              if (value__id_34 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_34 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_34.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_34 instanceof RegExp) {
                json += asString(value__id_34.source);
              } else {
                json += asString(value__id_34.toString());
              }
            } else {
              json += asString(value__id_34);
            }
          }
          const value_memberId_35 = obj["memberId"];
          if (value_memberId_35 !== void 0) {
            json += addComma_33 ? ',"memberId":' : (addComma_33 = true, '{"memberId":');
            if (typeof value_memberId_35 !== "string") {
              if (value_memberId_35 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_35 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_35.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_35 instanceof RegExp) {
                json += asString(value_memberId_35.source);
              } else {
                json += asString(value_memberId_35.toString());
              }
            } else {
              json += asString(value_memberId_35);
            }
          }
          const value_name_36 = obj["name"];
          if (value_name_36 !== void 0) {
            json += addComma_33 ? ',"name":' : (addComma_33 = true, '{"name":');
            if (typeof value_name_36 !== "string") {
              if (value_name_36 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_36 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_36.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_36 instanceof RegExp) {
                json += asString(value_name_36.source);
              } else {
                json += asString(value_name_36.toString());
              }
            } else {
              json += asString(value_name_36);
            }
          }
          const value_description_37 = obj["description"];
          if (value_description_37 !== void 0) {
            json += addComma_33 ? ',"description":' : (addComma_33 = true, '{"description":');
            if (typeof value_description_37 !== "string") {
              if (value_description_37 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_37 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_37.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_37 instanceof RegExp) {
                json += asString(value_description_37.source);
              } else {
                json += asString(value_description_37.toString());
              }
            } else {
              json += asString(value_description_37);
            }
          }
          const value_role_38 = obj["role"];
          if (value_role_38 !== void 0) {
            json += addComma_33 ? ',"role":' : (addComma_33 = true, '{"role":');
            if (typeof value_role_38 !== "string") {
              if (value_role_38 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_38 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_38.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_38 instanceof RegExp) {
                json += asString(value_role_38.source);
              } else {
                json += asString(value_role_38.toString());
              }
            } else {
              json += asString(value_role_38);
            }
          }
          const value_customRoleIds_39 = obj["customRoleIds"];
          if (value_customRoleIds_39 !== void 0) {
            json += addComma_33 ? ',"customRoleIds":' : (addComma_33 = true, '{"customRoleIds":');
            json += anonymous15(value_customRoleIds_39);
          }
          const value_inlineRole_40 = obj["inlineRole"];
          if (value_inlineRole_40 !== void 0) {
            json += addComma_33 ? ',"inlineRole":' : (addComma_33 = true, '{"inlineRole":');
            json += anonymous16(value_inlineRole_40);
          }
          const value_serviceToken_41 = obj["serviceToken"];
          if (value_serviceToken_41 !== void 0) {
            json += addComma_33 ? ',"serviceToken":' : (addComma_33 = true, '{"serviceToken":');
            json += asBoolean(value_serviceToken_41);
          }
          const value_defaultApiVersion_42 = obj["defaultApiVersion"];
          if (value_defaultApiVersion_42 !== void 0) {
            json += addComma_33 ? ',"defaultApiVersion":' : (addComma_33 = true, '{"defaultApiVersion":');
            json += asInteger(value_defaultApiVersion_42);
          }
          const value_creationDate_43 = obj["creationDate"];
          if (value_creationDate_43 !== void 0) {
            json += addComma_33 ? ',"creationDate":' : (addComma_33 = true, '{"creationDate":');
            json += asInteger(value_creationDate_43);
          }
          const value_lastModified_44 = obj["lastModified"];
          if (value_lastModified_44 !== void 0) {
            json += addComma_33 ? ',"lastModified":' : (addComma_33 = true, '{"lastModified":');
            json += asInteger(value_lastModified_44);
          }
          const value_lastUsed_45 = obj["lastUsed"];
          if (value_lastUsed_45 !== void 0) {
            json += addComma_33 ? ',"lastUsed":' : (addComma_33 = true, '{"lastUsed":');
            json += asInteger(value_lastUsed_45);
          }
          const value_key_46 = obj["key"];
          if (value_key_46 !== void 0) {
            json += addComma_33 ? ',"key":' : (addComma_33 = true, '{"key":');
            if (typeof value_key_46 !== "string") {
              if (value_key_46 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_46 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_46.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_46 instanceof RegExp) {
                json += asString(value_key_46.source);
              } else {
                json += asString(value_key_46.toString());
              }
            } else {
              json += asString(value_key_46);
            }
          }
          const value_keyHash_47 = obj["keyHash"];
          if (value_keyHash_47 !== void 0) {
            json += addComma_33 ? ',"keyHash":' : (addComma_33 = true, '{"keyHash":');
            if (typeof value_keyHash_47 !== "string") {
              if (value_keyHash_47 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_keyHash_47 instanceof Date) {
                json += JSON_STR_QUOTE + value_keyHash_47.toISOString() + JSON_STR_QUOTE;
              } else if (value_keyHash_47 instanceof RegExp) {
                json += asString(value_keyHash_47.source);
              } else {
                json += asString(value_keyHash_47.toString());
              }
            } else {
              json += asString(value_keyHash_47);
            }
          }
          const value_token_48 = obj["token"];
          if (value_token_48 !== void 0) {
            json += addComma_33 ? ',"token":' : (addComma_33 = true, '{"token":');
            if (typeof value_token_48 !== "string") {
              if (value_token_48 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_48 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_48.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_48 instanceof RegExp) {
                json += asString(value_token_48.source);
              } else {
                json += asString(value_token_48.toString());
              }
            } else {
              json += asString(value_token_48);
            }
          }
          const value_oldKeys_49 = obj["oldKeys"];
          if (value_oldKeys_49 !== void 0) {
            json += addComma_33 ? ',"oldKeys":' : (addComma_33 = true, '{"oldKeys":');
            json += anonymous17(value_oldKeys_49);
          }
          const value_grantedWithin_55 = obj["grantedWithin"];
          if (value_grantedWithin_55 !== void 0) {
            json += addComma_33 ? ',"grantedWithin":' : (addComma_33 = true, '{"grantedWithin":');
            json += anonymous19(value_grantedWithin_55);
          }
          const value_ownerId_59 = obj["ownerId"];
          if (value_ownerId_59 !== void 0) {
            json += addComma_33 ? ',"ownerId":' : (addComma_33 = true, '{"ownerId":');
            if (typeof value_ownerId_59 !== "string") {
              if (value_ownerId_59 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_ownerId_59 instanceof Date) {
                json += JSON_STR_QUOTE + value_ownerId_59.toISOString() + JSON_STR_QUOTE;
              } else if (value_ownerId_59 instanceof RegExp) {
                json += asString(value_ownerId_59.source);
              } else {
                json += asString(value_ownerId_59.toString());
              }
            } else {
              json += asString(value_ownerId_59);
            }
          }
          const value__member_60 = obj["_member"];
          if (value__member_60 !== void 0) {
            json += addComma_33 ? ',"_member":' : (addComma_33 = true, '{"_member":');
            json += anonymous22(value__member_60);
          }
          const value__links_62 = obj["_links"];
          if (value__links_62 !== void 0) {
            json += addComma_33 ? ',"_links":' : (addComma_33 = true, '{"_links":');
            json += anonymous23(value__links_62);
          }
          if (!addComma_33) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous13(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/tokens' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous14(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous14(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous24(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_65 = false;
          const value_mode_66 = obj["mode"];
          if (value_mode_66 !== void 0) {
            json += addComma_65 ? ',"mode":' : (addComma_65 = true, '{"mode":');
            if (typeof value_mode_66 !== "string") {
              if (value_mode_66 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_mode_66 instanceof Date) {
                json += JSON_STR_QUOTE + value_mode_66.toISOString() + JSON_STR_QUOTE;
              } else if (value_mode_66 instanceof RegExp) {
                json += asString(value_mode_66.source);
              } else {
                json += asString(value_mode_66.toString());
              }
            } else {
              json += asString(value_mode_66);
            }
          }
          const value_now_67 = obj["now"];
          if (value_now_67 !== void 0) {
            json += addComma_65 ? ',"now":' : (addComma_65 = true, '{"now":');
            if (Number.isInteger(value_now_67) || value_now_67 === null) {
              json += asInteger(value_now_67);
            } else if (typeof value_now_67 === "string" || value_now_67 === null || value_now_67 instanceof Date || value_now_67 instanceof RegExp || typeof value_now_67 === "object" && typeof value_now_67.toString === "function" && value_now_67.toString !== Object.prototype.toString) {
              if (typeof value_now_67 !== "string") {
                if (value_now_67 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_now_67 instanceof Date) {
                  json += JSON_STR_QUOTE + value_now_67.toISOString() + JSON_STR_QUOTE;
                } else if (value_now_67 instanceof RegExp) {
                  json += asString(value_now_67.source);
                } else {
                  json += asString(value_now_67.toString());
                }
              } else {
                json += asString(value_now_67);
              }
            } else throw new TypeError("The value of '#/components/schemas/Instant' does not match schema definition.");
          }
          const value_offset_68 = obj["offset"];
          if (value_offset_68 !== void 0) {
            json += addComma_65 ? ',"offset":' : (addComma_65 = true, '{"offset":');
            json += asInteger(value_offset_68);
          }
          if (!addComma_65) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous27(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_72 = false;
          const value_operationId_73 = obj["operationId"];
          if (value_operationId_73 !== void 0) {
            json += addComma_72 ? ',"operationId":' : (addComma_72 = true, '{"operationId":');
            if (typeof value_operationId_73 !== "string") {
              if (value_operationId_73 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_operationId_73 instanceof Date) {
                json += JSON_STR_QUOTE + value_operationId_73.toISOString() + JSON_STR_QUOTE;
              } else if (value_operationId_73 instanceof RegExp) {
                json += asString(value_operationId_73.source);
              } else {
                json += asString(value_operationId_73.toString());
              }
            } else {
              json += asString(value_operationId_73);
            }
          }
          const value_method_74 = obj["method"];
          if (value_method_74 !== void 0) {
            json += addComma_72 ? ',"method":' : (addComma_72 = true, '{"method":');
            if (typeof value_method_74 !== "string") {
              if (value_method_74 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_method_74 instanceof Date) {
                json += JSON_STR_QUOTE + value_method_74.toISOString() + JSON_STR_QUOTE;
              } else if (value_method_74 instanceof RegExp) {
                json += asString(value_method_74.source);
              } else {
                json += asString(value_method_74.toString());
              }
            } else {
              json += asString(value_method_74);
            }
          }
          const value_path_75 = obj["path"];
          if (value_path_75 !== void 0) {
            json += addComma_72 ? ',"path":' : (addComma_72 = true, '{"path":');
            if (typeof value_path_75 !== "string") {
              if (value_path_75 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_path_75 instanceof Date) {
                json += JSON_STR_QUOTE + value_path_75.toISOString() + JSON_STR_QUOTE;
              } else if (value_path_75 instanceof RegExp) {
                json += asString(value_path_75.source);
              } else {
                json += asString(value_path_75.toString());
              }
            } else {
              json += asString(value_path_75);
            }
          }
          const value_tokenId_76 = obj["tokenId"];
          if (value_tokenId_76 !== void 0) {
            json += addComma_72 ? ',"tokenId":' : (addComma_72 = true, '{"tokenId":');
            if (typeof value_tokenId_76 !== "string") {
              if (value_tokenId_76 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenId_76 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenId_76.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenId_76 instanceof RegExp) {
                json += asString(value_tokenId_76.source);
              } else {
                json += asString(value_tokenId_76.toString());
              }
            } else {
              json += asString(value_tokenId_76);
            }
          }
          if (!addComma_72) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous28(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_84 = false;
          const value_min_85 = obj["min"];
          if (value_min_85 !== void 0) {
            json += addComma_84 ? ',"min":' : (addComma_84 = true, '{"min":');
            if (Number.isInteger(value_min_85) || value_min_85 === null) {
              json += asInteger(value_min_85);
            } else if (typeof value_min_85 === "string" || value_min_85 === null || value_min_85 instanceof Date || value_min_85 instanceof RegExp || typeof value_min_85 === "object" && typeof value_min_85.toString === "function" && value_min_85.toString !== Object.prototype.toString) {
              if (typeof value_min_85 !== "string") {
                if (value_min_85 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_min_85 instanceof Date) {
                  json += JSON_STR_QUOTE + value_min_85.toISOString() + JSON_STR_QUOTE;
                } else if (value_min_85 instanceof RegExp) {
                  json += asString(value_min_85.source);
                } else {
                  json += asString(value_min_85.toString());
                }
              } else {
                json += asString(value_min_85);
              }
            } else throw new TypeError("The value of '#/components/schemas/DelayEnd' does not match schema definition.");
          }
          const value_max_86 = obj["max"];
          if (value_max_86 !== void 0) {
            json += addComma_84 ? ',"max":' : (addComma_84 = true, '{"max":');
            if (Number.isInteger(value_max_86) || value_max_86 === null) {
              json += asInteger(value_max_86);
            } else if (typeof value_max_86 === "string" || value_max_86 === null || value_max_86 instanceof Date || value_max_86 instanceof RegExp || typeof value_max_86 === "object" && typeof value_max_86.toString === "function" && value_max_86.toString !== Object.prototype.toString) {
              if (typeof value_max_86 !== "string") {
                if (value_max_86 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_max_86 instanceof Date) {
                  json += JSON_STR_QUOTE + value_max_86.toISOString() + JSON_STR_QUOTE;
                } else if (value_max_86 instanceof RegExp) {
                  json += asString(value_max_86.source);
                } else {
                  json += asString(value_max_86.toString());
                }
              } else {
                json += asString(value_max_86);
              }
            } else throw new TypeError("The value of '#/components/schemas/DelayEnd' does not match schema definition.");
          }
          if (!addComma_84) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous30(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_91 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_91 ? JSON_STR_COMMA : (addComma_91 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
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
          }
          if (!addComma_91) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous29(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_status_89 = obj["status"];
          if (value_status_89 !== void 0) {
            json += '{"status":';
            json += asInteger(value_status_89);
          } else {
            throw new Error('"status" is required!');
          }
          const value_headers_90 = obj["headers"];
          if (value_headers_90 !== void 0) {
            json += ',"headers":';
            json += anonymous30(value_headers_90);
          }
          const value_body_92 = obj["body"];
          if (value_body_92 !== void 0) {
            json += ',"body":';
            json += JSON.stringify(value_body_92);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous26(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_70 = false;
          const value_match_71 = obj["match"];
          if (value_match_71 !== void 0) {
            json += addComma_70 ? ',"match":' : (addComma_70 = true, '{"match":');
            json += anonymous27(value_match_71);
          }
          const value_after_77 = obj["after"];
          if (value_after_77 !== void 0) {
            json += addComma_70 ? ',"after":' : (addComma_70 = true, '{"after":');
            json += asInteger(value_after_77);
          }
          const value_times_78 = obj["times"];
          if (value_times_78 !== void 0) {
            json += addComma_70 ? ',"times":' : (addComma_70 = true, '{"times":');
            json += asInteger(value_times_78);
          }
          const value_every_79 = obj["every"];
          if (value_every_79 !== void 0) {
            json += addComma_70 ? ',"every":' : (addComma_70 = true, '{"every":');
            json += asInteger(value_every_79);
          }
          const value_probability_80 = obj["probability"];
          if (value_probability_80 !== void 0) {
            json += addComma_70 ? ',"probability":' : (addComma_70 = true, '{"probability":');
            json += asNumber(value_probability_80);
          }
          const value_randomSeed_81 = obj["randomSeed"];
          if (value_randomSeed_81 !== void 0) {
            json += addComma_70 ? ',"randomSeed":' : (addComma_70 = true, '{"randomSeed":');
            if (Number.isInteger(value_randomSeed_81) || value_randomSeed_81 === null) {
              json += asInteger(value_randomSeed_81);
            } else if (typeof value_randomSeed_81 === "string" || value_randomSeed_81 === null || value_randomSeed_81 instanceof Date || value_randomSeed_81 instanceof RegExp || typeof value_randomSeed_81 === "object" && typeof value_randomSeed_81.toString === "function" && value_randomSeed_81.toString !== Object.prototype.toString) {
              if (typeof value_randomSeed_81 !== "string") {
                if (value_randomSeed_81 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_randomSeed_81 instanceof Date) {
                  json += JSON_STR_QUOTE + value_randomSeed_81.toISOString() + JSON_STR_QUOTE;
                } else if (value_randomSeed_81 instanceof RegExp) {
                  json += asString(value_randomSeed_81.source);
                } else {
                  json += asString(value_randomSeed_81.toString());
                }
              } else {
                json += asString(value_randomSeed_81);
              }
            } else throw new TypeError("The value of '#/components/schemas/RandomSeed' does not match schema definition.");
          }
          const value_ttl_82 = obj["ttl"];
          if (value_ttl_82 !== void 0) {
            json += addComma_70 ? ',"ttl":' : (addComma_70 = true, '{"ttl":');
            if (Number.isInteger(value_ttl_82) || value_ttl_82 === null) {
              json += asInteger(value_ttl_82);
            } else if (typeof value_ttl_82 === "string" || value_ttl_82 === null || value_ttl_82 instanceof Date || value_ttl_82 instanceof RegExp || typeof value_ttl_82 === "object" && typeof value_ttl_82.toString === "function" && value_ttl_82.toString !== Object.prototype.toString) {
              if (typeof value_ttl_82 !== "string") {
                if (value_ttl_82 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_ttl_82 instanceof Date) {
                  json += JSON_STR_QUOTE + value_ttl_82.toISOString() + JSON_STR_QUOTE;
                } else if (value_ttl_82 instanceof RegExp) {
                  json += asString(value_ttl_82.source);
                } else {
                  json += asString(value_ttl_82.toString());
                }
              } else {
                json += asString(value_ttl_82);
              }
            } else throw new TypeError("The value of '#/components/schemas/TimeToLive' does not match schema definition.");
          }
          const value_delay_83 = obj["delay"];
          if (value_delay_83 !== void 0) {
            json += addComma_70 ? ',"delay":' : (addComma_70 = true, '{"delay":');
            if (typeof value_delay_83 === "object" && !Array.isArray(value_delay_83) || value_delay_83 === null) {
              json += anonymous28(value_delay_83);
            } else if (Number.isInteger(value_delay_83) || value_delay_83 === null) {
              json += asInteger(value_delay_83);
            } else if (typeof value_delay_83 === "string" || value_delay_83 === null || value_delay_83 instanceof Date || value_delay_83 instanceof RegExp || typeof value_delay_83 === "object" && typeof value_delay_83.toString === "function" && value_delay_83.toString !== Object.prototype.toString) {
              if (typeof value_delay_83 !== "string") {
                if (value_delay_83 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_delay_83 instanceof Date) {
                  json += JSON_STR_QUOTE + value_delay_83.toISOString() + JSON_STR_QUOTE;
                } else if (value_delay_83 instanceof RegExp) {
                  json += asString(value_delay_83.source);
                } else {
                  json += asString(value_delay_83.toString());
                }
              } else {
                json += asString(value_delay_83);
              }
            } else throw new TypeError("The value of '#/components/schemas/Delay' does not match schema definition.");
          }
          const value_respond_87 = obj["respond"];
          if (value_respond_87 !== void 0) {
            json += addComma_70 ? ',"respond":' : (addComma_70 = true, '{"respond":');
            json += anonymous29(value_respond_87);
          }
          const value_connection_93 = obj["connection"];
          if (value_connection_93 !== void 0) {
            json += addComma_70 ? ',"connection":' : (addComma_70 = true, '{"connection":');
            if (typeof value_connection_93 !== "string") {
              if (value_connection_93 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_connection_93 instanceof Date) {
                json += JSON_STR_QUOTE + value_connection_93.toISOString() + JSON_STR_QUOTE;
              } else if (value_connection_93 instanceof RegExp) {
                json += asString(value_connection_93.source);
              } else {
                json += asString(value_connection_93.toString());
              }
            } else {
              json += asString(value_connection_93);
            }
          }
          if (!addComma_70) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous25(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/faults' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous26(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous26(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous31(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_95 = false;
          const value_global_96 = obj["global"];
          if (value_global_96 !== void 0) {
            json += addComma_95 ? ',"global":' : (addComma_95 = true, '{"global":');
            json += asInteger(value_global_96);
          }
          const value_route_97 = obj["route"];
          if (value_route_97 !== void 0) {
            json += addComma_95 ? ',"route":' : (addComma_95 = true, '{"route":');
            json += asInteger(value_route_97);
          }
          const value_token_98 = obj["token"];
          if (value_token_98 !== void 0) {
            json += addComma_95 ? ',"token":' : (addComma_95 = true, '{"token":');
            json += asInteger(value_token_98);
          }
          if (!addComma_95) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_0 = false;
          const value__schema_1 = obj["$schema"];
          if (value__schema_1 !== void 0) {
            json += addComma_0 ? ',"$schema":' : (addComma_0 = true, '{"$schema":');
            if (typeof value__schema_1 !== "string") {
              if (value__schema_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__schema_1 instanceof Date) {
                json += JSON_STR_QUOTE + value__schema_1.toISOString() + JSON_STR_QUOTE;
              } else if (value__schema_1 instanceof RegExp) {
                json += asString(value__schema_1.source);
              } else {
                json += asString(value__schema_1.toString());
              }
            } else {
              json += asString(value__schema_1);
            }
          }
          const value_version_2 = obj["version"];
          if (value_version_2 !== void 0) {
            json += addComma_0 ? ',"version":' : (addComma_0 = true, '{"version":');
            json += asInteger(value_version_2);
          }
          const value__id_3 = obj["_id"];
          if (value__id_3 !== void 0) {
            json += addComma_0 ? ',"_id":' : (addComma_0 = true, '{"_id":');
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
          }
          const value_organization_4 = obj["organization"];
          if (value_organization_4 !== void 0) {
            json += addComma_0 ? ',"organization":' : (addComma_0 = true, '{"organization":');
            if (typeof value_organization_4 !== "string") {
              if (value_organization_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_organization_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_organization_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_organization_4 instanceof RegExp) {
                json += asString(value_organization_4.source);
              } else {
                json += asString(value_organization_4.toString());
              }
            } else {
              json += asString(value_organization_4);
            }
          }
          const value_serviceTokenLimit_5 = obj["serviceTokenLimit"];
          if (value_serviceTokenLimit_5 !== void 0) {
            json += addComma_0 ? ',"serviceTokenLimit":' : (addComma_0 = true, '{"serviceTokenLimit":');
            json += asInteger(value_serviceTokenLimit_5);
          }
          const value_members_6 = obj["members"];
          if (value_members_6 !== void 0) {
            json += addComma_0 ? ',"members":' : (addComma_0 = true, '{"members":');
            json += anonymous1(value_members_6);
          }
          const value_roles_16 = obj["roles"];
          if (value_roles_16 !== void 0) {
            json += addComma_0 ? ',"roles":' : (addComma_0 = true, '{"roles":');
            json += anonymous4(value_roles_16);
          }
          const value_deletedRoles_31 = obj["deletedRoles"];
          if (value_deletedRoles_31 !== void 0) {
            json += addComma_0 ? ',"deletedRoles":' : (addComma_0 = true, '{"deletedRoles":');
            json += anonymous12(value_deletedRoles_31);
          }
          const value_tokens_32 = obj["tokens"];
          if (value_tokens_32 !== void 0) {
            json += addComma_0 ? ',"tokens":' : (addComma_0 = true, '{"tokens":');
            json += anonymous13(value_tokens_32);
          }
          const value_clock_64 = obj["clock"];
          if (value_clock_64 !== void 0) {
            json += addComma_0 ? ',"clock":' : (addComma_0 = true, '{"clock":');
            json += anonymous24(value_clock_64);
          }
          const value_faults_69 = obj["faults"];
          if (value_faults_69 !== void 0) {
            json += addComma_0 ? ',"faults":' : (addComma_0 = true, '{"faults":');
            json += anonymous25(value_faults_69);
          }
          const value_rateLimit_94 = obj["rateLimit"];
          if (value_rateLimit_94 !== void 0) {
            json += addComma_0 ? ',"rateLimit":' : (addComma_0 = true, '{"rateLimit":');
            json += anonymous31(value_rateLimit_94);
          }
          if (!addComma_0) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.ClockReading = onFirstUse(() => {
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
          const value_now_1 = obj["now"];
          if (value_now_1 !== void 0) {
            json += '{"now":';
            json += asInteger(value_now_1);
          } else {
            throw new Error('"now" is required!');
          }
          const value_mode_2 = obj["mode"];
          if (value_mode_2 !== void 0) {
            json += ',"mode":';
            if (typeof value_mode_2 !== "string") {
              if (value_mode_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_mode_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_mode_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_mode_2 instanceof RegExp) {
                json += asString(value_mode_2.source);
              } else {
                json += asString(value_mode_2.toString());
              }
            } else {
              json += asString(value_mode_2);
            }
          } else {
            throw new Error('"mode" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Count = onFirstUse(() => {
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
          const value_count_1 = obj["count"];
          if (value_count_1 !== void 0) {
            json += '{"count":';
            json += asInteger(value_count_1);
          } else {
            throw new Error('"count" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Error = onFirstUse(() => {
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
    exports.EventList = onFirstUse(() => {
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
          const value_action_10 = obj["action"];
          if (value_action_10 !== void 0) {
            json += '{"action":';
            if (typeof value_action_10 !== "string") {
              if (value_action_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_action_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_action_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_action_10 instanceof RegExp) {
                json += asString(value_action_10.source);
              } else {
                json += asString(value_action_10.toString());
              }
            } else {
              json += asString(value_action_10);
            }
          } else {
            throw new Error('"action" is required!');
          }
          const value_resource_11 = obj["resource"];
          if (value_resource_11 !== void 0) {
            json += ',"resource":';
            if (typeof value_resource_11 !== "string") {
              if (value_resource_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resource_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_resource_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_resource_11 instanceof RegExp) {
                json += asString(value_resource_11.source);
              } else {
                json += asString(value_resource_11.toString());
              }
            } else {
              json += asString(value_resource_11);
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
            throw new TypeError("The value of '#/components/schemas/Event/properties/accesses' does not match schema definition.");
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
        function anonymous7(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_17 = false;
          const value_href_18 = obj["href"];
          if (value_href_18 !== void 0) {
            json += addComma_17 ? ',"href":' : (addComma_17 = true, '{"href":');
            if (typeof value_href_18 !== "string") {
              if (value_href_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_href_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_href_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_href_18 instanceof RegExp) {
                json += asString(value_href_18.source);
              } else {
                json += asString(value_href_18.toString());
              }
            } else {
              json += asString(value_href_18);
            }
          }
          const value_type_19 = obj["type"];
          if (value_type_19 !== void 0) {
            json += addComma_17 ? ',"type":' : (addComma_17 = true, '{"type":');
            if (typeof value_type_19 !== "string") {
              if (value_type_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_type_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_type_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_type_19 instanceof RegExp) {
                json += asString(value_type_19.source);
              } else {
                json += asString(value_type_19.toString());
              }
            } else {
              json += asString(value_type_19);
            }
          }
          if (!addComma_17) json += JSON_STR_BEGIN_OBJECT;
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
            json += anonymous7(value);
          }
          if (!addComma_16) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous9(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_23 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_23 ? JSON_STR_COMMA : (addComma_23 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous7(value);
          }
          if (!addComma_23) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous8(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_21 = false;
          const value__links_22 = obj["_links"];
          if (value__links_22 !== void 0) {
            json += addComma_21 ? ',"_links":' : (addComma_21 = true, '{"_links":');
            json += anonymous9(value__links_22);
          }
          const value__id_24 = obj["_id"];
          if (value__id_24 !== void 0) {
            json += addComma_21 ? ',"_id":' : (addComma_21 = true, '{"_id":');
            if (typeof value__id_24 !== "string") {
              if (value__id_24 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_24 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_24.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_24 instanceof RegExp) {
                json += asString(value__id_24.source);
              } else {
                json += asString(value__id_24.toString());
              }
            } else {
              json += asString(value__id_24);
            }
          }
          const value_firstName_25 = obj["firstName"];
          if (value_firstName_25 !== void 0) {
            json += addComma_21 ? ',"firstName":' : (addComma_21 = true, '{"firstName":');
            if (typeof value_firstName_25 !== "string") {
              if (value_firstName_25 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_25 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_25.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_25 instanceof RegExp) {
                json += asString(value_firstName_25.source);
              } else {
                json += asString(value_firstName_25.toString());
              }
            } else {
              json += asString(value_firstName_25);
            }
          }
          const value_lastName_26 = obj["lastName"];
          if (value_lastName_26 !== void 0) {
            json += addComma_21 ? ',"lastName":' : (addComma_21 = true, '{"lastName":');
            if (typeof value_lastName_26 !== "string") {
              if (value_lastName_26 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_26 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_26.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_26 instanceof RegExp) {
                json += asString(value_lastName_26.source);
              } else {
                json += asString(value_lastName_26.toString());
              }
            } else {
              json += asString(value_lastName_26);
            }
          }
          const value_role_27 = obj["role"];
          if (value_role_27 !== void 0) {
            json += addComma_21 ? ',"role":' : (addComma_21 = true, '{"role":');
            if (typeof value_role_27 !== "string") {
              if (value_role_27 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_27 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_27.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_27 instanceof RegExp) {
                json += asString(value_role_27.source);
              } else {
                json += asString(value_role_27.toString());
              }
            } else {
              json += asString(value_role_27);
            }
          }
          const value_email_28 = obj["email"];
          if (value_email_28 !== void 0) {
            json += addComma_21 ? ',"email":' : (addComma_21 = true, '{"email":');
            if (typeof value_email_28 !== "string") {
              if (value_email_28 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_28 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_28.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_28 instanceof RegExp) {
                json += asString(value_email_28.source);
              } else {
                json += asString(value_email_28.toString());
              }
            } else {
              json += asString(value_email_28);
            }
          }
          if (!addComma_21) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous10(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_42#/properties/customRoleIds' does not match schema definition.");
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
            throw new TypeError("The value of '__fjs_merged_42#/properties/customRoles' does not match schema definition.");
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
        function anonymous14(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/resources' does not match schema definition.");
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
        function anonymous15(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notResources' does not match schema definition.");
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
        function anonymous16(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/actions' does not match schema definition.");
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
        function anonymous17(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notActions' does not match schema definition.");
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
        function anonymous13(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_effect_39 = obj["effect"];
          if (value_effect_39 !== void 0) {
            json += '{"effect":';
            if (typeof value_effect_39 !== "string") {
              if (value_effect_39 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_effect_39 instanceof Date) {
                json += JSON_STR_QUOTE + value_effect_39.toISOString() + JSON_STR_QUOTE;
              } else if (value_effect_39 instanceof RegExp) {
                json += asString(value_effect_39.source);
              } else {
                json += asString(value_effect_39.toString());
              }
            } else {
              json += asString(value_effect_39);
            }
          } else {
            throw new Error('"effect" is required!');
          }
          const value_resources_40 = obj["resources"];
          if (value_resources_40 !== void 0) {
            json += ',"resources":';
            json += anonymous14(value_resources_40);
          }
          const value_notResources_41 = obj["notResources"];
          if (value_notResources_41 !== void 0) {
            json += ',"notResources":';
            json += anonymous15(value_notResources_41);
          }
          const value_actions_42 = obj["actions"];
          if (value_actions_42 !== void 0) {
            json += ',"actions":';
            json += anonymous16(value_actions_42);
          }
          const value_notActions_43 = obj["notActions"];
          if (value_notActions_43 !== void 0) {
            json += ',"notActions":';
            json += anonymous17(value_notActions_43);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous12(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_42#/properties/inlineRole' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous13(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous13(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous18(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_42#/properties/policy' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous13(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous13(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous19(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_48 = false;
          const value_membersCount_49 = obj["membersCount"];
          if (value_membersCount_49 !== void 0) {
            json += addComma_48 ? ',"membersCount":' : (addComma_48 = true, '{"membersCount":');
            json += asInteger(value_membersCount_49);
          }
          const value_teamsCount_50 = obj["teamsCount"];
          if (value_teamsCount_50 !== void 0) {
            json += addComma_48 ? ',"teamsCount":' : (addComma_48 = true, '{"teamsCount":');
            json += asInteger(value_teamsCount_50);
          }
          if (!addComma_48) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous5(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_NULL;
          let json = "";
          let addComma_13 = false;
          const value__id_14 = obj["_id"];
          if (value__id_14 !== void 0) {
            json += addComma_13 ? ',"_id":' : (addComma_13 = true, '{"_id":');
            if (typeof value__id_14 !== "string") {
              if (value__id_14 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_14 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_14.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_14 instanceof RegExp) {
                json += asString(value__id_14.source);
              } else {
                json += asString(value__id_14.toString());
              }
            } else {
              json += asString(value__id_14);
            }
          }
          const value__links_15 = obj["_links"];
          if (value__links_15 !== void 0) {
            json += addComma_13 ? ',"_links":' : (addComma_13 = true, '{"_links":');
            json += anonymous6(value__links_15);
          }
          const value__member_20 = obj["_member"];
          if (value__member_20 !== void 0) {
            json += addComma_13 ? ',"_member":' : (addComma_13 = true, '{"_member":');
            json += anonymous8(value__member_20);
          }
          const value_ownerId_29 = obj["ownerId"];
          if (value_ownerId_29 !== void 0) {
            json += addComma_13 ? ',"ownerId":' : (addComma_13 = true, '{"ownerId":');
            if (typeof value_ownerId_29 !== "string") {
              if (value_ownerId_29 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_ownerId_29 instanceof Date) {
                json += JSON_STR_QUOTE + value_ownerId_29.toISOString() + JSON_STR_QUOTE;
              } else if (value_ownerId_29 instanceof RegExp) {
                json += asString(value_ownerId_29.source);
              } else {
                json += asString(value_ownerId_29.toString());
              }
            } else {
              json += asString(value_ownerId_29);
            }
          }
          const value_memberId_30 = obj["memberId"];
          if (value_memberId_30 !== void 0) {
            json += addComma_13 ? ',"memberId":' : (addComma_13 = true, '{"memberId":');
            if (typeof value_memberId_30 !== "string") {
              if (value_memberId_30 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_30 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_30.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_30 instanceof RegExp) {
                json += asString(value_memberId_30.source);
              } else {
                json += asString(value_memberId_30.toString());
              }
            } else {
              json += asString(value_memberId_30);
            }
          }
          const value_key_31 = obj["key"];
          if (value_key_31 !== void 0) {
            json += addComma_13 ? ',"key":' : (addComma_13 = true, '{"key":');
            if (typeof value_key_31 !== "string") {
              if (value_key_31 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_31 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_31.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_31 instanceof RegExp) {
                json += asString(value_key_31.source);
              } else {
                json += asString(value_key_31.toString());
              }
            } else {
              json += asString(value_key_31);
            }
          }
          const value_name_32 = obj["name"];
          if (value_name_32 !== void 0) {
            json += addComma_13 ? ',"name":' : (addComma_13 = true, '{"name":');
            if (typeof value_name_32 !== "string") {
              if (value_name_32 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_32 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_32.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_32 instanceof RegExp) {
                json += asString(value_name_32.source);
              } else {
                json += asString(value_name_32.toString());
              }
            } else {
              json += asString(value_name_32);
            }
          }
          const value_description_33 = obj["description"];
          if (value_description_33 !== void 0) {
            json += addComma_13 ? ',"description":' : (addComma_13 = true, '{"description":');
            if (typeof value_description_33 !== "string") {
              if (value_description_33 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_33 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_33.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_33 instanceof RegExp) {
                json += asString(value_description_33.source);
              } else {
                json += asString(value_description_33.toString());
              }
            } else {
              json += asString(value_description_33);
            }
          }
          const value_role_34 = obj["role"];
          if (value_role_34 !== void 0) {
            json += addComma_13 ? ',"role":' : (addComma_13 = true, '{"role":');
            if (typeof value_role_34 !== "string") {
              if (value_role_34 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_34 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_34.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_34 instanceof RegExp) {
                json += asString(value_role_34.source);
              } else {
                json += asString(value_role_34.toString());
              }
            } else {
              json += asString(value_role_34);
            }
          }
          const value_customRoleIds_35 = obj["customRoleIds"];
          if (value_customRoleIds_35 !== void 0) {
            json += addComma_13 ? ',"customRoleIds":' : (addComma_13 = true, '{"customRoleIds":');
            json += anonymous10(value_customRoleIds_35);
          }
          const value_customRoles_36 = obj["customRoles"];
          if (value_customRoles_36 !== void 0) {
            json += addComma_13 ? ',"customRoles":' : (addComma_13 = true, '{"customRoles":');
            json += anonymous11(value_customRoles_36);
          }
          const value_inlineRole_37 = obj["inlineRole"];
          if (value_inlineRole_37 !== void 0) {
            json += addComma_13 ? ',"inlineRole":' : (addComma_13 = true, '{"inlineRole":');
            json += anonymous12(value_inlineRole_37);
          }
          const value_policy_44 = obj["policy"];
          if (value_policy_44 !== void 0) {
            json += addComma_13 ? ',"policy":' : (addComma_13 = true, '{"policy":');
            json += anonymous18(value_policy_44);
          }
          const value_basePermissions_45 = obj["basePermissions"];
          if (value_basePermissions_45 !== void 0) {
            json += addComma_13 ? ',"basePermissions":' : (addComma_13 = true, '{"basePermissions":');
            if (typeof value_basePermissions_45 !== "string") {
              if (value_basePermissions_45 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_45 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_45.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_45 instanceof RegExp) {
                json += asString(value_basePermissions_45.source);
              } else {
                json += asString(value_basePermissions_45.toString());
              }
            } else {
              json += asString(value_basePermissions_45);
            }
          }
          const value_resourceCategory_46 = obj["resourceCategory"];
          if (value_resourceCategory_46 !== void 0) {
            json += addComma_13 ? ',"resourceCategory":' : (addComma_13 = true, '{"resourceCategory":');
            if (typeof value_resourceCategory_46 !== "string") {
              if (value_resourceCategory_46 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_46 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_46.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_46 instanceof RegExp) {
                json += asString(value_resourceCategory_46.source);
              } else {
                json += asString(value_resourceCategory_46.toString());
              }
            } else {
              json += asString(value_resourceCategory_46);
            }
          }
          const value_assignedTo_47 = obj["assignedTo"];
          if (value_assignedTo_47 !== void 0) {
            json += addComma_13 ? ',"assignedTo":' : (addComma_13 = true, '{"assignedTo":');
            json += anonymous19(value_assignedTo_47);
          }
          const value_token_51 = obj["token"];
          if (value_token_51 !== void 0) {
            json += addComma_13 ? ',"token":' : (addComma_13 = true, '{"token":');
            if (typeof value_token_51 !== "string") {
              if (value_token_51 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_51 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_51.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_51 instanceof RegExp) {
                json += asString(value_token_51.source);
              } else {
                json += asString(value_token_51.toString());
              }
            } else {
              json += asString(value_token_51);
            }
          }
          const value_serviceToken_52 = obj["serviceToken"];
          if (value_serviceToken_52 !== void 0) {
            json += addComma_13 ? ',"serviceToken":' : (addComma_13 = true, '{"serviceToken":');
            json += asBoolean(value_serviceToken_52);
          }
          const value_defaultApiVersion_53 = obj["defaultApiVersion"];
          if (value_defaultApiVersion_53 !== void 0) {
            json += addComma_13 ? ',"defaultApiVersion":' : (addComma_13 = true, '{"defaultApiVersion":');
            json += asInteger(value_defaultApiVersion_53);
          }
          const value_creationDate_54 = obj["creationDate"];
          if (value_creationDate_54 !== void 0) {
            json += addComma_13 ? ',"creationDate":' : (addComma_13 = true, '{"creationDate":');
            json += asInteger(value_creationDate_54);
          }
          const value_lastModified_55 = obj["lastModified"];
          if (value_lastModified_55 !== void 0) {
            json += addComma_13 ? ',"lastModified":' : (addComma_13 = true, '{"lastModified":');
            json += asInteger(value_lastModified_55);
          }
          const value_lastUsed_56 = obj["lastUsed"];
          if (value_lastUsed_56 !== void 0) {
            json += addComma_13 ? ',"lastUsed":' : (addComma_13 = true, '{"lastUsed":');
            json += asInteger(value_lastUsed_56);
          }
          const value_firstName_57 = obj["firstName"];
          if (value_firstName_57 !== void 0) {
            json += addComma_13 ? ',"firstName":' : (addComma_13 = true, '{"firstName":');
            if (typeof value_firstName_57 !== "string") {
              if (value_firstName_57 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_57 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_57.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_57 instanceof RegExp) {
                json += asString(value_firstName_57.source);
              } else {
                json += asString(value_firstName_57.toString());
              }
            } else {
              json += asString(value_firstName_57);
            }
          }
          const value_lastName_58 = obj["lastName"];
          if (value_lastName_58 !== void 0) {
            json += addComma_13 ? ',"lastName":' : (addComma_13 = true, '{"lastName":');
            if (typeof value_lastName_58 !== "string") {
              if (value_lastName_58 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_58 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_58.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_58 instanceof RegExp) {
                json += asString(value_lastName_58.source);
              } else {
                json += asString(value_lastName_58.toString());
              }
            } else {
              json += asString(value_lastName_58);
            }
          }
          const value_email_59 = obj["email"];
          if (value_email_59 !== void 0) {
            json += addComma_13 ? ',"email":' : (addComma_13 = true, '{"email":');
            if (typeof value_email_59 !== "string") {
              if (value_email_59 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_59 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_59.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_59 instanceof RegExp) {
                json += asString(value_email_59.source);
              } else {
                json += asString(value_email_59.toString());
              }
            } else {
              json += asString(value_email_59);
            }
          }
          const value__pendingInvite_60 = obj["_pendingInvite"];
          if (value__pendingInvite_60 !== void 0) {
            json += addComma_13 ? ',"_pendingInvite":' : (addComma_13 = true, '{"_pendingInvite":');
            json += asBoolean(value__pendingInvite_60);
          }
          const value__verified_61 = obj["_verified"];
          if (value__verified_61 !== void 0) {
            json += addComma_13 ? ',"_verified":' : (addComma_13 = true, '{"_verified":');
            json += asBoolean(value__verified_61);
          }
          const value_mfa_62 = obj["mfa"];
          if (value_mfa_62 !== void 0) {
            json += addComma_13 ? ',"mfa":' : (addComma_13 = true, '{"mfa":');
            if (typeof value_mfa_62 !== "string") {
              if (value_mfa_62 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_mfa_62 instanceof Date) {
                json += JSON_STR_QUOTE + value_mfa_62.toISOString() + JSON_STR_QUOTE;
              } else if (value_mfa_62 instanceof RegExp) {
                json += asString(value_mfa_62.source);
              } else {
                json += asString(value_mfa_62.toString());
              }
            } else {
              json += asString(value_mfa_62);
            }
          }
          const value__lastSeen_63 = obj["_lastSeen"];
          if (value__lastSeen_63 !== void 0) {
            json += addComma_13 ? ',"_lastSeen":' : (addComma_13 = true, '{"_lastSeen":');
            json += asInteger(value__lastSeen_63);
          }
          if (!addComma_13) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous21(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_68 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_68 ? JSON_STR_COMMA : (addComma_68 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous7(value);
          }
          if (!addComma_68) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous23(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_72 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_72 ? JSON_STR_COMMA : (addComma_72 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
            json += anonymous7(value);
          }
          if (!addComma_72) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous22(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_70 = false;
          const value__links_71 = obj["_links"];
          if (value__links_71 !== void 0) {
            json += addComma_70 ? ',"_links":' : (addComma_70 = true, '{"_links":');
            json += anonymous23(value__links_71);
          }
          const value__id_73 = obj["_id"];
          if (value__id_73 !== void 0) {
            json += addComma_70 ? ',"_id":' : (addComma_70 = true, '{"_id":');
            if (typeof value__id_73 !== "string") {
              if (value__id_73 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_73 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_73.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_73 instanceof RegExp) {
                json += asString(value__id_73.source);
              } else {
                json += asString(value__id_73.toString());
              }
            } else {
              json += asString(value__id_73);
            }
          }
          const value_firstName_74 = obj["firstName"];
          if (value_firstName_74 !== void 0) {
            json += addComma_70 ? ',"firstName":' : (addComma_70 = true, '{"firstName":');
            if (typeof value_firstName_74 !== "string") {
              if (value_firstName_74 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_74 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_74.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_74 instanceof RegExp) {
                json += asString(value_firstName_74.source);
              } else {
                json += asString(value_firstName_74.toString());
              }
            } else {
              json += asString(value_firstName_74);
            }
          }
          const value_lastName_75 = obj["lastName"];
          if (value_lastName_75 !== void 0) {
            json += addComma_70 ? ',"lastName":' : (addComma_70 = true, '{"lastName":');
            if (typeof value_lastName_75 !== "string") {
              if (value_lastName_75 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_75 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_75.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_75 instanceof RegExp) {
                json += asString(value_lastName_75.source);
              } else {
                json += asString(value_lastName_75.toString());
              }
            } else {
              json += asString(value_lastName_75);
            }
          }
          const value_role_76 = obj["role"];
          if (value_role_76 !== void 0) {
            json += addComma_70 ? ',"role":' : (addComma_70 = true, '{"role":');
            if (typeof value_role_76 !== "string") {
              if (value_role_76 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_76 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_76.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_76 instanceof RegExp) {
                json += asString(value_role_76.source);
              } else {
                json += asString(value_role_76.toString());
              }
            } else {
              json += asString(value_role_76);
            }
          }
          const value_email_77 = obj["email"];
          if (value_email_77 !== void 0) {
            json += addComma_70 ? ',"email":' : (addComma_70 = true, '{"email":');
            if (typeof value_email_77 !== "string") {
              if (value_email_77 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_77 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_77.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_77 instanceof RegExp) {
                json += asString(value_email_77.source);
              } else {
                json += asString(value_email_77.toString());
              }
            } else {
              json += asString(value_email_77);
            }
          }
          if (!addComma_70) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous24(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_43#/properties/customRoleIds' does not match schema definition.");
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
        function anonymous25(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_43#/properties/customRoles' does not match schema definition.");
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
        function anonymous26(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_43#/properties/inlineRole' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous13(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous13(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous27(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_43#/properties/policy' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous13(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous13(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous28(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_91 = false;
          const value_membersCount_92 = obj["membersCount"];
          if (value_membersCount_92 !== void 0) {
            json += addComma_91 ? ',"membersCount":' : (addComma_91 = true, '{"membersCount":');
            json += asInteger(value_membersCount_92);
          }
          const value_teamsCount_93 = obj["teamsCount"];
          if (value_teamsCount_93 !== void 0) {
            json += addComma_91 ? ',"teamsCount":' : (addComma_91 = true, '{"teamsCount":');
            json += asInteger(value_teamsCount_93);
          }
          if (!addComma_91) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous20(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_NULL;
          let json = "";
          let addComma_65 = false;
          const value__id_66 = obj["_id"];
          if (value__id_66 !== void 0) {
            json += addComma_65 ? ',"_id":' : (addComma_65 = true, '{"_id":');
            if (typeof value__id_66 !== "string") {
              if (value__id_66 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_66 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_66.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_66 instanceof RegExp) {
                json += asString(value__id_66.source);
              } else {
                json += asString(value__id_66.toString());
              }
            } else {
              json += asString(value__id_66);
            }
          }
          const value__links_67 = obj["_links"];
          if (value__links_67 !== void 0) {
            json += addComma_65 ? ',"_links":' : (addComma_65 = true, '{"_links":');
            json += anonymous21(value__links_67);
          }
          const value__member_69 = obj["_member"];
          if (value__member_69 !== void 0) {
            json += addComma_65 ? ',"_member":' : (addComma_65 = true, '{"_member":');
            json += anonymous22(value__member_69);
          }
          const value_ownerId_78 = obj["ownerId"];
          if (value_ownerId_78 !== void 0) {
            json += addComma_65 ? ',"ownerId":' : (addComma_65 = true, '{"ownerId":');
            if (typeof value_ownerId_78 !== "string") {
              if (value_ownerId_78 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_ownerId_78 instanceof Date) {
                json += JSON_STR_QUOTE + value_ownerId_78.toISOString() + JSON_STR_QUOTE;
              } else if (value_ownerId_78 instanceof RegExp) {
                json += asString(value_ownerId_78.source);
              } else {
                json += asString(value_ownerId_78.toString());
              }
            } else {
              json += asString(value_ownerId_78);
            }
          }
          const value_memberId_79 = obj["memberId"];
          if (value_memberId_79 !== void 0) {
            json += addComma_65 ? ',"memberId":' : (addComma_65 = true, '{"memberId":');
            if (typeof value_memberId_79 !== "string") {
              if (value_memberId_79 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_79 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_79.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_79 instanceof RegExp) {
                json += asString(value_memberId_79.source);
              } else {
                json += asString(value_memberId_79.toString());
              }
            } else {
              json += asString(value_memberId_79);
            }
          }
          const value_key_80 = obj["key"];
          if (value_key_80 !== void 0) {
            json += addComma_65 ? ',"key":' : (addComma_65 = true, '{"key":');
            if (typeof value_key_80 !== "string") {
              if (value_key_80 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_80 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_80.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_80 instanceof RegExp) {
                json += asString(value_key_80.source);
              } else {
                json += asString(value_key_80.toString());
              }
            } else {
              json += asString(value_key_80);
            }
          }
          const value_name_81 = obj["name"];
          if (value_name_81 !== void 0) {
            json += addComma_65 ? ',"name":' : (addComma_65 = true, '{"name":');
            if (typeof value_name_81 !== "string") {
              if (value_name_81 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_81 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_81.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_81 instanceof RegExp) {
                json += asString(value_name_81.source);
              } else {
                json += asString(value_name_81.toString());
              }
            } else {
              json += asString(value_name_81);
            }
          }
          const value_description_82 = obj["description"];
          if (value_description_82 !== void 0) {
            json += addComma_65 ? ',"description":' : (addComma_65 = true, '{"description":');
            if (typeof value_description_82 !== "string") {
              if (value_description_82 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_82 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_82.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_82 instanceof RegExp) {
                json += asString(value_description_82.source);
              } else {
                json += asString(value_description_82.toString());
              }
            } else {
              json += asString(value_description_82);
            }
          }
          const value_role_83 = obj["role"];
          if (value_role_83 !== void 0) {
            json += addComma_65 ? ',"role":' : (addComma_65 = true, '{"role":');
            if (typeof value_role_83 !== "string") {
              if (value_role_83 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_83 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_83.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_83 instanceof RegExp) {
                json += asString(value_role_83.source);
              } else {
                json += asString(value_role_83.toString());
              }
            } else {
              json += asString(value_role_83);
            }
          }
          const value_customRoleIds_84 = obj["customRoleIds"];
          if (value_customRoleIds_84 !== void 0) {
            json += addComma_65 ? ',"customRoleIds":' : (addComma_65 = true, '{"customRoleIds":');
            json += anonymous24(value_customRoleIds_84);
          }
          const value_customRoles_85 = obj["customRoles"];
          if (value_customRoles_85 !== void 0) {
            json += addComma_65 ? ',"customRoles":' : (addComma_65 = true, '{"customRoles":');
            json += anonymous25(value_customRoles_85);
          }
          const value_inlineRole_86 = obj["inlineRole"];
          if (value_inlineRole_86 !== void 0) {
            json += addComma_65 ? ',"inlineRole":' : (addComma_65 = true, '{"inlineRole":');
            json += anonymous26(value_inlineRole_86);
          }
          const value_policy_87 = obj["policy"];
          if (value_policy_87 !== void 0) {
            json += addComma_65 ? ',"policy":' : (addComma_65 = true, '{"policy":');
            json += anonymous27(value_policy_87);
          }
          const value_basePermissions_88 = obj["basePermissions"];
          if (value_basePermissions_88 !== void 0) {
            json += addComma_65 ? ',"basePermissions":' : (addComma_65 = true, '{"basePermissions":');
            if (typeof value_basePermissions_88 !== "string") {
              if (value_basePermissions_88 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_88 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_88.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_88 instanceof RegExp) {
                json += asString(value_basePermissions_88.source);
              } else {
                json += asString(value_basePermissions_88.toString());
              }
            } else {
              json += asString(value_basePermissions_88);
            }
          }
          const value_resourceCategory_89 = obj["resourceCategory"];
          if (value_resourceCategory_89 !== void 0) {
            json += addComma_65 ? ',"resourceCategory":' : (addComma_65 = true, '{"resourceCategory":');
            if (typeof value_resourceCategory_89 !== "string") {
              if (value_resourceCategory_89 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_89 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_89.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_89 instanceof RegExp) {
                json += asString(value_resourceCategory_89.source);
              } else {
                json += asString(value_resourceCategory_89.toString());
              }
            } else {
              json += asString(value_resourceCategory_89);
            }
          }
          const value_assignedTo_90 = obj["assignedTo"];
          if (value_assignedTo_90 !== void 0) {
            json += addComma_65 ? ',"assignedTo":' : (addComma_65 = true, '{"assignedTo":');
            json += anonymous28(value_assignedTo_90);
          }
          const value_token_94 = obj["token"];
          if (value_token_94 !== void 0) {
            json += addComma_65 ? ',"token":' : (addComma_65 = true, '{"token":');
            if (typeof value_token_94 !== "string") {
              if (value_token_94 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_94 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_94.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_94 instanceof RegExp) {
                json += asString(value_token_94.source);
              } else {
                json += asString(value_token_94.toString());
              }
            } else {
              json += asString(value_token_94);
            }
          }
          const value_serviceToken_95 = obj["serviceToken"];
          if (value_serviceToken_95 !== void 0) {
            json += addComma_65 ? ',"serviceToken":' : (addComma_65 = true, '{"serviceToken":');
            json += asBoolean(value_serviceToken_95);
          }
          const value_defaultApiVersion_96 = obj["defaultApiVersion"];
          if (value_defaultApiVersion_96 !== void 0) {
            json += addComma_65 ? ',"defaultApiVersion":' : (addComma_65 = true, '{"defaultApiVersion":');
            json += asInteger(value_defaultApiVersion_96);
          }
          const value_creationDate_97 = obj["creationDate"];
          if (value_creationDate_97 !== void 0) {
            json += addComma_65 ? ',"creationDate":' : (addComma_65 = true, '{"creationDate":');
            json += asInteger(value_creationDate_97);
          }
          const value_lastModified_98 = obj["lastModified"];
          if (value_lastModified_98 !== void 0) {
            json += addComma_65 ? ',"lastModified":' : (addComma_65 = true, '{"lastModified":');
            json += asInteger(value_lastModified_98);
          }
          const value_lastUsed_99 = obj["lastUsed"];
          if (value_lastUsed_99 !== void 0) {
            json += addComma_65 ? ',"lastUsed":' : (addComma_65 = true, '{"lastUsed":');
            json += asInteger(value_lastUsed_99);
          }
          const value_firstName_100 = obj["firstName"];
          if (value_firstName_100 !== void 0) {
            json += addComma_65 ? ',"firstName":' : (addComma_65 = true, '{"firstName":');
            if (typeof value_firstName_100 !== "string") {
              if (value_firstName_100 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_100 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_100.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_100 instanceof RegExp) {
                json += asString(value_firstName_100.source);
              } else {
                json += asString(value_firstName_100.toString());
              }
            } else {
              json += asString(value_firstName_100);
            }
          }
          const value_lastName_101 = obj["lastName"];
          if (value_lastName_101 !== void 0) {
            json += addComma_65 ? ',"lastName":' : (addComma_65 = true, '{"lastName":');
            if (typeof value_lastName_101 !== "string") {
              if (value_lastName_101 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_101 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_101.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_101 instanceof RegExp) {
                json += asString(value_lastName_101.source);
              } else {
                json += asString(value_lastName_101.toString());
              }
            } else {
              json += asString(value_lastName_101);
            }
          }
          const value_email_102 = obj["email"];
          if (value_email_102 !== void 0) {
            json += addComma_65 ? ',"email":' : (addComma_65 = true, '{"email":');
            if (typeof value_email_102 !== "string") {
              if (value_email_102 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_102 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_102.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_102 instanceof RegExp) {
                json += asString(value_email_102.source);
              } else {
                json += asString(value_email_102.toString());
              }
            } else {
              json += asString(value_email_102);
            }
          }
          const value__pendingInvite_103 = obj["_pendingInvite"];
          if (value__pendingInvite_103 !== void 0) {
            json += addComma_65 ? ',"_pendingInvite":' : (addComma_65 = true, '{"_pendingInvite":');
            json += asBoolean(value__pendingInvite_103);
          }
          const value__verified_104 = obj["_verified"];
          if (value__verified_104 !== void 0) {
            json += addComma_65 ? ',"_verified":' : (addComma_65 = true, '{"_verified":');
            json += asBoolean(value__verified_104);
          }
          const value_mfa_105 = obj["mfa"];
          if (value_mfa_105 !== void 0) {
            json += addComma_65 ? ',"mfa":' : (addComma_65 = true, '{"mfa":');
            if (typeof value_mfa_105 !== "string") {
              if (value_mfa_105 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_mfa_105 instanceof Date) {
                json += JSON_STR_QUOTE + value_mfa_105.toISOString() + JSON_STR_QUOTE;
              } else if (value_mfa_105 instanceof RegExp) {
                json += asString(value_mfa_105.source);
              } else {
                json += asString(value_mfa_105.toString());
              }
            } else {
              json += asString(value_mfa_105);
            }
          }
          const value__lastSeen_106 = obj["_lastSeen"];
          if (value__lastSeen_106 !== void 0) {
            json += addComma_65 ? ',"_lastSeen":' : (addComma_65 = true, '{"_lastSeen":');
            json += asInteger(value__lastSeen_106);
          }
          if (!addComma_65) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
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
          const value_date_4 = obj["date"];
          if (value_date_4 !== void 0) {
            json += ',"date":';
            json += asInteger(value_date_4);
          } else {
            throw new Error('"date" is required!');
          }
          const value_accountId_5 = obj["accountId"];
          if (value_accountId_5 !== void 0) {
            json += ',"accountId":';
            if (typeof value_accountId_5 !== "string") {
              if (value_accountId_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_accountId_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_accountId_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_accountId_5 instanceof RegExp) {
                json += asString(value_accountId_5.source);
              } else {
                json += asString(value_accountId_5.toString());
              }
            } else {
              json += asString(value_accountId_5);
            }
          } else {
            throw new Error('"accountId" is required!');
          }
          const value_memberId_6 = obj["memberId"];
          if (value_memberId_6 !== void 0) {
            json += ',"memberId":';
            if (value_memberId_6 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_memberId_6 !== "string") {
                if (value_memberId_6 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_memberId_6 instanceof Date) {
                  json += JSON_STR_QUOTE + value_memberId_6.toISOString() + JSON_STR_QUOTE;
                } else if (value_memberId_6 instanceof RegExp) {
                  json += asString(value_memberId_6.source);
                } else {
                  json += asString(value_memberId_6.toString());
                }
              } else {
                json += asString(value_memberId_6);
              }
            }
          } else {
            throw new Error('"memberId" is required!');
          }
          const value_tokenId_7 = obj["tokenId"];
          if (value_tokenId_7 !== void 0) {
            json += ',"tokenId":';
            if (value_tokenId_7 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_tokenId_7 !== "string") {
                if (value_tokenId_7 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_tokenId_7 instanceof Date) {
                  json += JSON_STR_QUOTE + value_tokenId_7.toISOString() + JSON_STR_QUOTE;
                } else if (value_tokenId_7 instanceof RegExp) {
                  json += asString(value_tokenId_7.source);
                } else {
                  json += asString(value_tokenId_7.toString());
                }
              } else {
                json += asString(value_tokenId_7);
              }
            }
          } else {
            throw new Error('"tokenId" is required!');
          }
          const value_accesses_8 = obj["accesses"];
          if (value_accesses_8 !== void 0) {
            json += ',"accesses":';
            json += anonymous3(value_accesses_8);
          } else {
            throw new Error('"accesses" is required!');
          }
          const value_before_12 = obj["before"];
          if (value_before_12 !== void 0) {
            json += ',"before":';
            if (value_before_12 === null) {
              json += JSON_STR_NULL;
            } else {
              json += anonymous5(value_before_12);
            }
          } else {
            throw new Error('"before" is required!');
          }
          const value_after_64 = obj["after"];
          if (value_after_64 !== void 0) {
            json += ',"after":';
            if (value_after_64 === null) {
              json += JSON_STR_NULL;
            } else {
              json += anonymous20(value_after_64);
            }
          } else {
            throw new Error('"after" is required!');
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
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Fault = onFirstUse(() => {
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
          let addComma_7 = false;
          const value_operationId_8 = obj["operationId"];
          if (value_operationId_8 !== void 0) {
            json += addComma_7 ? ',"operationId":' : (addComma_7 = true, '{"operationId":');
            if (typeof value_operationId_8 !== "string") {
              if (value_operationId_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_operationId_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_operationId_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_operationId_8 instanceof RegExp) {
                json += asString(value_operationId_8.source);
              } else {
                json += asString(value_operationId_8.toString());
              }
            } else {
              json += asString(value_operationId_8);
            }
          }
          const value_method_9 = obj["method"];
          if (value_method_9 !== void 0) {
            json += addComma_7 ? ',"method":' : (addComma_7 = true, '{"method":');
            if (typeof value_method_9 !== "string") {
              if (value_method_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_method_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_method_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_method_9 instanceof RegExp) {
                json += asString(value_method_9.source);
              } else {
                json += asString(value_method_9.toString());
              }
            } else {
              json += asString(value_method_9);
            }
          }
          const value_path_10 = obj["path"];
          if (value_path_10 !== void 0) {
            json += addComma_7 ? ',"path":' : (addComma_7 = true, '{"path":');
            if (typeof value_path_10 !== "string") {
              if (value_path_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_path_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_path_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_path_10 instanceof RegExp) {
                json += asString(value_path_10.source);
              } else {
                json += asString(value_path_10.toString());
              }
            } else {
              json += asString(value_path_10);
            }
          }
          const value_tokenId_11 = obj["tokenId"];
          if (value_tokenId_11 !== void 0) {
            json += addComma_7 ? ',"tokenId":' : (addComma_7 = true, '{"tokenId":');
            if (typeof value_tokenId_11 !== "string") {
              if (value_tokenId_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenId_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenId_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenId_11 instanceof RegExp) {
                json += asString(value_tokenId_11.source);
              } else {
                json += asString(value_tokenId_11.toString());
              }
            } else {
              json += asString(value_tokenId_11);
            }
          }
          if (!addComma_7) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_19 = false;
          const value_min_20 = obj["min"];
          if (value_min_20 !== void 0) {
            json += addComma_19 ? ',"min":' : (addComma_19 = true, '{"min":');
            json += asInteger(value_min_20);
          }
          const value_max_21 = obj["max"];
          if (value_max_21 !== void 0) {
            json += addComma_19 ? ',"max":' : (addComma_19 = true, '{"max":');
            json += asInteger(value_max_21);
          }
          if (!addComma_19) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous4(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_26 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_26 ? JSON_STR_COMMA : (addComma_26 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
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
          }
          if (!addComma_26) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_status_24 = obj["status"];
          if (value_status_24 !== void 0) {
            json += '{"status":';
            json += asInteger(value_status_24);
          } else {
            throw new Error('"status" is required!');
          }
          const value_headers_25 = obj["headers"];
          if (value_headers_25 !== void 0) {
            json += ',"headers":';
            json += anonymous4(value_headers_25);
          }
          const value_body_27 = obj["body"];
          if (value_body_27 !== void 0) {
            json += ',"body":';
            json += JSON.stringify(value_body_27);
          }
          return json + JSON_STR_END_OBJECT;
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
          const value_createdAt_2 = obj["createdAt"];
          if (value_createdAt_2 !== void 0) {
            json += ',"createdAt":';
            json += asInteger(value_createdAt_2);
          } else {
            throw new Error('"createdAt" is required!');
          }
          const value_matched_3 = obj["matched"];
          if (value_matched_3 !== void 0) {
            json += ',"matched":';
            json += asInteger(value_matched_3);
          } else {
            throw new Error('"matched" is required!');
          }
          const value_fired_4 = obj["fired"];
          if (value_fired_4 !== void 0) {
            json += ',"fired":';
            json += asInteger(value_fired_4);
          } else {
            throw new Error('"fired" is required!');
          }
          const value_state_5 = obj["state"];
          if (value_state_5 !== void 0) {
            json += ',"state":';
            if (typeof value_state_5 !== "string") {
              if (value_state_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_state_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_state_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_state_5 instanceof RegExp) {
                json += asString(value_state_5.source);
              } else {
                json += asString(value_state_5.toString());
              }
            } else {
              json += asString(value_state_5);
            }
          } else {
            throw new Error('"state" is required!');
          }
          const value_match_6 = obj["match"];
          if (value_match_6 !== void 0) {
            json += ',"match":';
            json += anonymous1(value_match_6);
          }
          const value_after_12 = obj["after"];
          if (value_after_12 !== void 0) {
            json += ',"after":';
            json += asInteger(value_after_12);
          }
          const value_times_13 = obj["times"];
          if (value_times_13 !== void 0) {
            json += ',"times":';
            json += asInteger(value_times_13);
          }
          const value_every_14 = obj["every"];
          if (value_every_14 !== void 0) {
            json += ',"every":';
            json += asInteger(value_every_14);
          }
          const value_probability_15 = obj["probability"];
          if (value_probability_15 !== void 0) {
            json += ',"probability":';
            json += asNumber(value_probability_15);
          }
          const value_randomSeed_16 = obj["randomSeed"];
          if (value_randomSeed_16 !== void 0) {
            json += ',"randomSeed":';
            if (Number.isInteger(value_randomSeed_16) || value_randomSeed_16 === null) {
              json += asInteger(value_randomSeed_16);
            } else if (typeof value_randomSeed_16 === "string" || value_randomSeed_16 === null || value_randomSeed_16 instanceof Date || value_randomSeed_16 instanceof RegExp || typeof value_randomSeed_16 === "object" && typeof value_randomSeed_16.toString === "function" && value_randomSeed_16.toString !== Object.prototype.toString) {
              if (typeof value_randomSeed_16 !== "string") {
                if (value_randomSeed_16 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_randomSeed_16 instanceof Date) {
                  json += JSON_STR_QUOTE + value_randomSeed_16.toISOString() + JSON_STR_QUOTE;
                } else if (value_randomSeed_16 instanceof RegExp) {
                  json += asString(value_randomSeed_16.source);
                } else {
                  json += asString(value_randomSeed_16.toString());
                }
              } else {
                json += asString(value_randomSeed_16);
              }
            } else throw new TypeError("The value of '#/components/schemas/RandomSeed' does not match schema definition.");
          }
          const value_ttl_17 = obj["ttl"];
          if (value_ttl_17 !== void 0) {
            json += ',"ttl":';
            json += asInteger(value_ttl_17);
          }
          const value_delay_18 = obj["delay"];
          if (value_delay_18 !== void 0) {
            json += ',"delay":';
            if (typeof value_delay_18 === "object" && !Array.isArray(value_delay_18) || value_delay_18 === null) {
              json += anonymous2(value_delay_18);
            } else if (Number.isInteger(value_delay_18) || value_delay_18 === null) {
              json += asInteger(value_delay_18);
            } else throw new TypeError("The value of '#/properties/delay' does not match schema definition.");
          }
          const value_respond_22 = obj["respond"];
          if (value_respond_22 !== void 0) {
            json += ',"respond":';
            json += anonymous3(value_respond_22);
          }
          const value_connection_28 = obj["connection"];
          if (value_connection_28 !== void 0) {
            json += ',"connection":';
            if (typeof value_connection_28 !== "string") {
              if (value_connection_28 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_connection_28 instanceof Date) {
                json += JSON_STR_QUOTE + value_connection_28.toISOString() + JSON_STR_QUOTE;
              } else if (value_connection_28 instanceof RegExp) {
                json += asString(value_connection_28.source);
              } else {
                json += asString(value_connection_28.toString());
              }
            } else {
              json += asString(value_connection_28);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.FaultList = onFirstUse(() => {
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
        function anonymous3(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_9 = false;
          const value_operationId_10 = obj["operationId"];
          if (value_operationId_10 !== void 0) {
            json += addComma_9 ? ',"operationId":' : (addComma_9 = true, '{"operationId":');
            if (typeof value_operationId_10 !== "string") {
              if (value_operationId_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_operationId_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_operationId_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_operationId_10 instanceof RegExp) {
                json += asString(value_operationId_10.source);
              } else {
                json += asString(value_operationId_10.toString());
              }
            } else {
              json += asString(value_operationId_10);
            }
          }
          const value_method_11 = obj["method"];
          if (value_method_11 !== void 0) {
            json += addComma_9 ? ',"method":' : (addComma_9 = true, '{"method":');
            if (typeof value_method_11 !== "string") {
              if (value_method_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_method_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_method_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_method_11 instanceof RegExp) {
                json += asString(value_method_11.source);
              } else {
                json += asString(value_method_11.toString());
              }
            } else {
              json += asString(value_method_11);
            }
          }
          const value_path_12 = obj["path"];
          if (value_path_12 !== void 0) {
            json += addComma_9 ? ',"path":' : (addComma_9 = true, '{"path":');
            if (typeof value_path_12 !== "string") {
              if (value_path_12 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_path_12 instanceof Date) {
                json += JSON_STR_QUOTE + value_path_12.toISOString() + JSON_STR_QUOTE;
              } else if (value_path_12 instanceof RegExp) {
                json += asString(value_path_12.source);
              } else {
                json += asString(value_path_12.toString());
              }
            } else {
              json += asString(value_path_12);
            }
          }
          const value_tokenId_13 = obj["tokenId"];
          if (value_tokenId_13 !== void 0) {
            json += addComma_9 ? ',"tokenId":' : (addComma_9 = true, '{"tokenId":');
            if (typeof value_tokenId_13 !== "string") {
              if (value_tokenId_13 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenId_13 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenId_13.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenId_13 instanceof RegExp) {
                json += asString(value_tokenId_13.source);
              } else {
                json += asString(value_tokenId_13.toString());
              }
            } else {
              json += asString(value_tokenId_13);
            }
          }
          if (!addComma_9) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous4(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_21 = false;
          const value_min_22 = obj["min"];
          if (value_min_22 !== void 0) {
            json += addComma_21 ? ',"min":' : (addComma_21 = true, '{"min":');
            json += asInteger(value_min_22);
          }
          const value_max_23 = obj["max"];
          if (value_max_23 !== void 0) {
            json += addComma_21 ? ',"max":' : (addComma_21 = true, '{"max":');
            json += asInteger(value_max_23);
          }
          if (!addComma_21) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous6(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_28 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_28 ? JSON_STR_COMMA : (addComma_28 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
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
          }
          if (!addComma_28) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous5(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_status_26 = obj["status"];
          if (value_status_26 !== void 0) {
            json += '{"status":';
            json += asInteger(value_status_26);
          } else {
            throw new Error('"status" is required!');
          }
          const value_headers_27 = obj["headers"];
          if (value_headers_27 !== void 0) {
            json += ',"headers":';
            json += anonymous6(value_headers_27);
          }
          const value_body_29 = obj["body"];
          if (value_body_29 !== void 0) {
            json += ',"body":';
            json += JSON.stringify(value_body_29);
          }
          return json + JSON_STR_END_OBJECT;
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
          const value_createdAt_4 = obj["createdAt"];
          if (value_createdAt_4 !== void 0) {
            json += ',"createdAt":';
            json += asInteger(value_createdAt_4);
          } else {
            throw new Error('"createdAt" is required!');
          }
          const value_matched_5 = obj["matched"];
          if (value_matched_5 !== void 0) {
            json += ',"matched":';
            json += asInteger(value_matched_5);
          } else {
            throw new Error('"matched" is required!');
          }
          const value_fired_6 = obj["fired"];
          if (value_fired_6 !== void 0) {
            json += ',"fired":';
            json += asInteger(value_fired_6);
          } else {
            throw new Error('"fired" is required!');
          }
          const value_state_7 = obj["state"];
          if (value_state_7 !== void 0) {
            json += ',"state":';
            if (typeof value_state_7 !== "string") {
              if (value_state_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_state_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_state_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_state_7 instanceof RegExp) {
                json += asString(value_state_7.source);
              } else {
                json += asString(value_state_7.toString());
              }
            } else {
              json += asString(value_state_7);
            }
          } else {
            throw new Error('"state" is required!');
          }
          const value_match_8 = obj["match"];
          if (value_match_8 !== void 0) {
            json += ',"match":';
            json += anonymous3(value_match_8);
          }
          const value_after_14 = obj["after"];
          if (value_after_14 !== void 0) {
            json += ',"after":';
            json += asInteger(value_after_14);
          }
          const value_times_15 = obj["times"];
          if (value_times_15 !== void 0) {
            json += ',"times":';
            json += asInteger(value_times_15);
          }
          const value_every_16 = obj["every"];
          if (value_every_16 !== void 0) {
            json += ',"every":';
            json += asInteger(value_every_16);
          }
          const value_probability_17 = obj["probability"];
          if (value_probability_17 !== void 0) {
            json += ',"probability":';
            json += asNumber(value_probability_17);
          }
          const value_randomSeed_18 = obj["randomSeed"];
          if (value_randomSeed_18 !== void 0) {
            json += ',"randomSeed":';
            if (Number.isInteger(value_randomSeed_18) || value_randomSeed_18 === null) {
              json += asInteger(value_randomSeed_18);
            } else if (typeof value_randomSeed_18 === "string" || value_randomSeed_18 === null || value_randomSeed_18 instanceof Date || value_randomSeed_18 instanceof RegExp || typeof value_randomSeed_18 === "object" && typeof value_randomSeed_18.toString === "function" && value_randomSeed_18.toString !== Object.prototype.toString) {
              if (typeof value_randomSeed_18 !== "string") {
                if (value_randomSeed_18 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_randomSeed_18 instanceof Date) {
                  json += JSON_STR_QUOTE + value_randomSeed_18.toISOString() + JSON_STR_QUOTE;
                } else if (value_randomSeed_18 instanceof RegExp) {
                  json += asString(value_randomSeed_18.source);
                } else {
                  json += asString(value_randomSeed_18.toString());
                }
              } else {
                json += asString(value_randomSeed_18);
              }
            } else throw new TypeError("The value of '#/components/schemas/RandomSeed' does not match schema definition.");
          }
          const value_ttl_19 = obj["ttl"];
          if (value_ttl_19 !== void 0) {
            json += ',"ttl":';
            json += asInteger(value_ttl_19);
          }
          const value_delay_20 = obj["delay"];
          if (value_delay_20 !== void 0) {
            json += ',"delay":';
            if (typeof value_delay_20 === "object" && !Array.isArray(value_delay_20) || value_delay_20 === null) {
              json += anonymous4(value_delay_20);
            } else if (Number.isInteger(value_delay_20) || value_delay_20 === null) {
              json += asInteger(value_delay_20);
            } else throw new TypeError("The value of '#/components/schemas/Fault/properties/delay' does not match schema definition.");
          }
          const value_respond_24 = obj["respond"];
          if (value_respond_24 !== void 0) {
            json += ',"respond":';
            json += anonymous5(value_respond_24);
          }
          const value_connection_30 = obj["connection"];
          if (value_connection_30 !== void 0) {
            json += ',"connection":';
            if (typeof value_connection_30 !== "string") {
              if (value_connection_30 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_connection_30 instanceof Date) {
                json += JSON_STR_QUOTE + value_connection_30.toISOString() + JSON_STR_QUOTE;
              } else if (value_connection_30 instanceof RegExp) {
                json += asString(value_connection_30.source);
              } else {
                json += asString(value_connection_30.toString());
              }
            } else {
              json += asString(value_connection_30);
            }
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
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Health = onFirstUse(() => {
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
          const value_status_1 = obj["status"];
          if (value_status_1 !== void 0) {
            json += '{"status":';
            if (typeof value_status_1 !== "string") {
              if (value_status_1 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_status_1 instanceof Date) {
                json += JSON_STR_QUOTE + value_status_1.toISOString() + JSON_STR_QUOTE;
              } else if (value_status_1 instanceof RegExp) {
                json += asString(value_status_1.source);
              } else {
                json += asString(value_status_1.toString());
              }
            } else {
              json += asString(value_status_1);
            }
          } else {
            throw new Error('"status" is required!');
          }
          const value_version_2 = obj["version"];
          if (value_version_2 !== void 0) {
            json += ',"version":';
            if (typeof value_version_2 !== "string") {
              if (value_version_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_version_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_version_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_version_2 instanceof RegExp) {
                json += asString(value_version_2.source);
              } else {
                json += asString(value_version_2.toString());
              }
            } else {
              json += asString(value_version_2);
            }
          } else {
            throw new Error('"version" is required!');
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
        function anonymous1(obj) {
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
          const value_email_2 = obj["email"];
          if (value_email_2 !== void 0) {
            json += ',"email":';
            if (typeof value_email_2 !== "string") {
              if (value_email_2 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_2 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_2.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_2 instanceof RegExp) {
                json += asString(value_email_2.source);
              } else {
                json += asString(value_email_2.toString());
              }
            } else {
              json += asString(value_email_2);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value_firstName_3 = obj["firstName"];
          if (value_firstName_3 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_3 !== "string") {
              if (value_firstName_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_3 instanceof RegExp) {
                json += asString(value_firstName_3.source);
              } else {
                json += asString(value_firstName_3.toString());
              }
            } else {
              json += asString(value_firstName_3);
            }
          } else {
            throw new Error('"firstName" is required!');
          }
          const value_lastName_4 = obj["lastName"];
          if (value_lastName_4 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_4 !== "string") {
              if (value_lastName_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_4 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_4.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_4 instanceof RegExp) {
                json += asString(value_lastName_4.source);
              } else {
                json += asString(value_lastName_4.toString());
              }
            } else {
              json += asString(value_lastName_4);
            }
          } else {
            throw new Error('"lastName" is required!');
          }
          const value_role_5 = obj["role"];
          if (value_role_5 !== void 0) {
            json += ',"role":';
            if (typeof value_role_5 !== "string") {
              if (value_role_5 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_5 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_5.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_5 instanceof RegExp) {
                json += asString(value_role_5.source);
              } else {
                json += asString(value_role_5.toString());
              }
            } else {
              json += asString(value_role_5);
            }
          } else {
            throw new Error('"role" is required!');
          }
          const value_customRoles_6 = obj["customRoles"];
          if (value_customRoles_6 !== void 0) {
            json += ',"customRoles":';
            json += anonymous1(value_customRoles_6);
          } else {
            throw new Error('"customRoles" is required!');
          }
          const value_creationDate_7 = obj["creationDate"];
          if (value_creationDate_7 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_7);
          } else {
            throw new Error('"creationDate" is required!');
          }
          const value_removed_8 = obj["removed"];
          if (value_removed_8 !== void 0) {
            json += ',"removed":';
            json += asBoolean(value_removed_8);
          } else {
            throw new Error('"removed" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.RateLimits = onFirstUse(() => {
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
          let addComma_0 = false;
          const value_global_1 = obj["global"];
          if (value_global_1 !== void 0) {
            json += addComma_0 ? ',"global":' : (addComma_0 = true, '{"global":');
            json += asInteger(value_global_1);
          }
          const value_route_2 = obj["route"];
          if (value_route_2 !== void 0) {
            json += addComma_0 ? ',"route":' : (addComma_0 = true, '{"route":');
            json += asInteger(value_route_2);
          }
          const value_token_3 = obj["token"];
          if (value_token_3 !== void 0) {
            json += addComma_0 ? ',"token":' : (addComma_0 = true, '{"token":');
            json += asInteger(value_token_3);
          }
          if (!addComma_0) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.RequestEntry = onFirstUse(() => {
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
          const value_code_13 = obj["code"];
          if (value_code_13 !== void 0) {
            json += '{"code":';
            if (typeof value_code_13 !== "string") {
              if (value_code_13 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_13 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_13.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_13 instanceof RegExp) {
                json += asString(value_code_13.source);
              } else {
                json += asString(value_code_13.toString());
              }
            } else {
              json += asString(value_code_13);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_14 = obj["message"];
          if (value_message_14 !== void 0) {
            json += ',"message":';
            if (typeof value_message_14 !== "string") {
              if (value_message_14 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_14 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_14.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_14 instanceof RegExp) {
                json += asString(value_message_14.source);
              } else {
                json += asString(value_message_14.toString());
              }
            } else {
              json += asString(value_message_14);
            }
          } else {
            throw new Error('"message" is required!');
          }
          const value_rule_15 = obj["rule"];
          if (value_rule_15 !== void 0) {
            json += ',"rule":';
            if (typeof value_rule_15 !== "string") {
              if (value_rule_15 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_rule_15 instanceof Date) {
                json += JSON_STR_QUOTE + value_rule_15.toISOString() + JSON_STR_QUOTE;
              } else if (value_rule_15 instanceof RegExp) {
                json += asString(value_rule_15.source);
              } else {
                json += asString(value_rule_15.toString());
              }
            } else {
              json += asString(value_rule_15);
            }
          } else {
            throw new Error('"rule" is required!');
          }
          const value_remedy_16 = obj["remedy"];
          if (value_remedy_16 !== void 0) {
            json += ',"remedy":';
            if (typeof value_remedy_16 !== "string") {
              if (value_remedy_16 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_remedy_16 instanceof Date) {
                json += JSON_STR_QUOTE + value_remedy_16.toISOString() + JSON_STR_QUOTE;
              } else if (value_remedy_16 instanceof RegExp) {
                json += asString(value_remedy_16.source);
              } else {
                json += asString(value_remedy_16.toString());
              }
            } else {
              json += asString(value_remedy_16);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_1 = obj["_id"];
          if (value__id_1 !== void 0) {
            json += '{"_id":';
            json += asInteger(value__id_1);
          } else {
            throw new Error('"_id" is required!');
          }
          const value_at_2 = obj["at"];
          if (value_at_2 !== void 0) {
            json += ',"at":';
            json += asInteger(value_at_2);
          } else {
            throw new Error('"at" is required!');
          }
          const value_accountId_3 = obj["accountId"];
          if (value_accountId_3 !== void 0) {
            json += ',"accountId":';
            if (value_accountId_3 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_accountId_3 !== "string") {
                if (value_accountId_3 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_accountId_3 instanceof Date) {
                  json += JSON_STR_QUOTE + value_accountId_3.toISOString() + JSON_STR_QUOTE;
                } else if (value_accountId_3 instanceof RegExp) {
                  json += asString(value_accountId_3.source);
                } else {
                  json += asString(value_accountId_3.toString());
                }
              } else {
                json += asString(value_accountId_3);
              }
            }
          } else {
            throw new Error('"accountId" is required!');
          }
          const value_tokenId_4 = obj["tokenId"];
          if (value_tokenId_4 !== void 0) {
            json += ',"tokenId":';
            if (value_tokenId_4 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_tokenId_4 !== "string") {
                if (value_tokenId_4 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_tokenId_4 instanceof Date) {
                  json += JSON_STR_QUOTE + value_tokenId_4.toISOString() + JSON_STR_QUOTE;
                } else if (value_tokenId_4 instanceof RegExp) {
                  json += asString(value_tokenId_4.source);
                } else {
                  json += asString(value_tokenId_4.toString());
                }
              } else {
                json += asString(value_tokenId_4);
              }
            }
          } else {
            throw new Error('"tokenId" is required!');
          }
          const value_operationId_5 = obj["operationId"];
          if (value_operationId_5 !== void 0) {
            json += ',"operationId":';
            if (value_operationId_5 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_operationId_5 !== "string") {
                if (value_operationId_5 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_operationId_5 instanceof Date) {
                  json += JSON_STR_QUOTE + value_operationId_5.toISOString() + JSON_STR_QUOTE;
                } else if (value_operationId_5 instanceof RegExp) {
                  json += asString(value_operationId_5.source);
                } else {
                  json += asString(value_operationId_5.toString());
                }
              } else {
                json += asString(value_operationId_5);
              }
            }
          } else {
            throw new Error('"operationId" is required!');
          }
          const value_method_6 = obj["method"];
          if (value_method_6 !== void 0) {
            json += ',"method":';
            if (typeof value_method_6 !== "string") {
              if (value_method_6 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_method_6 instanceof Date) {
                json += JSON_STR_QUOTE + value_method_6.toISOString() + JSON_STR_QUOTE;
              } else if (value_method_6 instanceof RegExp) {
                json += asString(value_method_6.source);
              } else {
                json += asString(value_method_6.toString());
              }
            } else {
              json += asString(value_method_6);
            }
          } else {
            throw new Error('"method" is required!');
          }
          const value_path_7 = obj["path"];
          if (value_path_7 !== void 0) {
            json += ',"path":';
            if (typeof value_path_7 !== "string") {
              if (value_path_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_path_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_path_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_path_7 instanceof RegExp) {
                json += asString(value_path_7.source);
              } else {
                json += asString(value_path_7.toString());
              }
            } else {
              json += asString(value_path_7);
            }
          } else {
            throw new Error('"path" is required!');
          }
          const value_status_8 = obj["status"];
          if (value_status_8 !== void 0) {
            json += ',"status":';
            if (value_status_8 === null) {
              json += JSON_STR_NULL;
            } else {
              json += asInteger(value_status_8);
            }
          } else {
            throw new Error('"status" is required!');
          }
          const value_durationMs_9 = obj["durationMs"];
          if (value_durationMs_9 !== void 0) {
            json += ',"durationMs":';
            json += asNumber(value_durationMs_9);
          } else {
            throw new Error('"durationMs" is required!');
          }
          const value_query_10 = obj["query"];
          if (value_query_10 !== void 0) {
            json += ',"query":';
            if (typeof value_query_10 !== "string") {
              if (value_query_10 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_query_10 instanceof Date) {
                json += JSON_STR_QUOTE + value_query_10.toISOString() + JSON_STR_QUOTE;
              } else if (value_query_10 instanceof RegExp) {
                json += asString(value_query_10.source);
              } else {
                json += asString(value_query_10.toString());
              }
            } else {
              json += asString(value_query_10);
            }
          }
          const value_refusal_11 = obj["refusal"];
          if (value_refusal_11 !== void 0) {
            json += ',"refusal":';
            json += anonymous1(value_refusal_11);
          }
          const value_fault_17 = obj["fault"];
          if (value_fault_17 !== void 0) {
            json += ',"fault":';
            if (typeof value_fault_17 !== "string") {
              if (value_fault_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_fault_17 instanceof Date) {
                json += JSON_STR_QUOTE + value_fault_17.toISOString() + JSON_STR_QUOTE;
              } else if (value_fault_17 instanceof RegExp) {
                json += asString(value_fault_17.source);
              } else {
                json += asString(value_fault_17.toString());
              }
            } else {
              json += asString(value_fault_17);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.RequestList = onFirstUse(() => {
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
        function anonymous3(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_code_15 = obj["code"];
          if (value_code_15 !== void 0) {
            json += '{"code":';
            if (typeof value_code_15 !== "string") {
              if (value_code_15 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_code_15 instanceof Date) {
                json += JSON_STR_QUOTE + value_code_15.toISOString() + JSON_STR_QUOTE;
              } else if (value_code_15 instanceof RegExp) {
                json += asString(value_code_15.source);
              } else {
                json += asString(value_code_15.toString());
              }
            } else {
              json += asString(value_code_15);
            }
          } else {
            throw new Error('"code" is required!');
          }
          const value_message_16 = obj["message"];
          if (value_message_16 !== void 0) {
            json += ',"message":';
            if (typeof value_message_16 !== "string") {
              if (value_message_16 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_message_16 instanceof Date) {
                json += JSON_STR_QUOTE + value_message_16.toISOString() + JSON_STR_QUOTE;
              } else if (value_message_16 instanceof RegExp) {
                json += asString(value_message_16.source);
              } else {
                json += asString(value_message_16.toString());
              }
            } else {
              json += asString(value_message_16);
            }
          } else {
            throw new Error('"message" is required!');
          }
          const value_rule_17 = obj["rule"];
          if (value_rule_17 !== void 0) {
            json += ',"rule":';
            if (typeof value_rule_17 !== "string") {
              if (value_rule_17 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_rule_17 instanceof Date) {
                json += JSON_STR_QUOTE + value_rule_17.toISOString() + JSON_STR_QUOTE;
              } else if (value_rule_17 instanceof RegExp) {
                json += asString(value_rule_17.source);
              } else {
                json += asString(value_rule_17.toString());
              }
            } else {
              json += asString(value_rule_17);
            }
          } else {
            throw new Error('"rule" is required!');
          }
          const value_remedy_18 = obj["remedy"];
          if (value_remedy_18 !== void 0) {
            json += ',"remedy":';
            if (typeof value_remedy_18 !== "string") {
              if (value_remedy_18 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_remedy_18 instanceof Date) {
                json += JSON_STR_QUOTE + value_remedy_18.toISOString() + JSON_STR_QUOTE;
              } else if (value_remedy_18 instanceof RegExp) {
                json += asString(value_remedy_18.source);
              } else {
                json += asString(value_remedy_18.toString());
              }
            } else {
              json += asString(value_remedy_18);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value__id_3 = obj["_id"];
          if (value__id_3 !== void 0) {
            json += '{"_id":';
            json += asInteger(value__id_3);
          } else {
            throw new Error('"_id" is required!');
          }
          const value_at_4 = obj["at"];
          if (value_at_4 !== void 0) {
            json += ',"at":';
            json += asInteger(value_at_4);
          } else {
            throw new Error('"at" is required!');
          }
          const value_accountId_5 = obj["accountId"];
          if (value_accountId_5 !== void 0) {
            json += ',"accountId":';
            if (value_accountId_5 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_accountId_5 !== "string") {
                if (value_accountId_5 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_accountId_5 instanceof Date) {
                  json += JSON_STR_QUOTE + value_accountId_5.toISOString() + JSON_STR_QUOTE;
                } else if (value_accountId_5 instanceof RegExp) {
                  json += asString(value_accountId_5.source);
                } else {
                  json += asString(value_accountId_5.toString());
                }
              } else {
                json += asString(value_accountId_5);
              }
            }
          } else {
            throw new Error('"accountId" is required!');
          }
          const value_tokenId_6 = obj["tokenId"];
          if (value_tokenId_6 !== void 0) {
            json += ',"tokenId":';
            if (value_tokenId_6 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_tokenId_6 !== "string") {
                if (value_tokenId_6 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_tokenId_6 instanceof Date) {
                  json += JSON_STR_QUOTE + value_tokenId_6.toISOString() + JSON_STR_QUOTE;
                } else if (value_tokenId_6 instanceof RegExp) {
                  json += asString(value_tokenId_6.source);
                } else {
                  json += asString(value_tokenId_6.toString());
                }
              } else {
                json += asString(value_tokenId_6);
              }
            }
          } else {
            throw new Error('"tokenId" is required!');
          }
          const value_operationId_7 = obj["operationId"];
          if (value_operationId_7 !== void 0) {
            json += ',"operationId":';
            if (value_operationId_7 === null) {
              json += JSON_STR_NULL;
            } else {
              if (typeof value_operationId_7 !== "string") {
                if (value_operationId_7 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_operationId_7 instanceof Date) {
                  json += JSON_STR_QUOTE + value_operationId_7.toISOString() + JSON_STR_QUOTE;
                } else if (value_operationId_7 instanceof RegExp) {
                  json += asString(value_operationId_7.source);
                } else {
                  json += asString(value_operationId_7.toString());
                }
              } else {
                json += asString(value_operationId_7);
              }
            }
          } else {
            throw new Error('"operationId" is required!');
          }
          const value_method_8 = obj["method"];
          if (value_method_8 !== void 0) {
            json += ',"method":';
            if (typeof value_method_8 !== "string") {
              if (value_method_8 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_method_8 instanceof Date) {
                json += JSON_STR_QUOTE + value_method_8.toISOString() + JSON_STR_QUOTE;
              } else if (value_method_8 instanceof RegExp) {
                json += asString(value_method_8.source);
              } else {
                json += asString(value_method_8.toString());
              }
            } else {
              json += asString(value_method_8);
            }
          } else {
            throw new Error('"method" is required!');
          }
          const value_path_9 = obj["path"];
          if (value_path_9 !== void 0) {
            json += ',"path":';
            if (typeof value_path_9 !== "string") {
              if (value_path_9 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_path_9 instanceof Date) {
                json += JSON_STR_QUOTE + value_path_9.toISOString() + JSON_STR_QUOTE;
              } else if (value_path_9 instanceof RegExp) {
                json += asString(value_path_9.source);
              } else {
                json += asString(value_path_9.toString());
              }
            } else {
              json += asString(value_path_9);
            }
          } else {
            throw new Error('"path" is required!');
          }
          const value_status_10 = obj["status"];
          if (value_status_10 !== void 0) {
            json += ',"status":';
            if (value_status_10 === null) {
              json += JSON_STR_NULL;
            } else {
              json += asInteger(value_status_10);
            }
          } else {
            throw new Error('"status" is required!');
          }
          const value_durationMs_11 = obj["durationMs"];
          if (value_durationMs_11 !== void 0) {
            json += ',"durationMs":';
            json += asNumber(value_durationMs_11);
          } else {
            throw new Error('"durationMs" is required!');
          }
          const value_query_12 = obj["query"];
          if (value_query_12 !== void 0) {
            json += ',"query":';
            if (typeof value_query_12 !== "string") {
              if (value_query_12 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_query_12 instanceof Date) {
                json += JSON_STR_QUOTE + value_query_12.toISOString() + JSON_STR_QUOTE;
              } else if (value_query_12 instanceof RegExp) {
                json += asString(value_query_12.source);
              } else {
                json += asString(value_query_12.toString());
              }
            } else {
              json += asString(value_query_12);
            }
          }
          const value_refusal_13 = obj["refusal"];
          if (value_refusal_13 !== void 0) {
            json += ',"refusal":';
            json += anonymous3(value_refusal_13);
          }
          const value_fault_19 = obj["fault"];
          if (value_fault_19 !== void 0) {
            json += ',"fault":';
            if (typeof value_fault_19 !== "string") {
              if (value_fault_19 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_fault_19 instanceof Date) {
                json += JSON_STR_QUOTE + value_fault_19.toISOString() + JSON_STR_QUOTE;
              } else if (value_fault_19 instanceof RegExp) {
                json += asString(value_fault_19.source);
              } else {
                json += asString(value_fault_19.toString());
              }
            } else {
              json += asString(value_fault_19);
            }
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
          const value_totalCount_20 = obj["totalCount"];
          if (value_totalCount_20 !== void 0) {
            json += ',"totalCount":';
            json += asInteger(value_totalCount_20);
          } else {
            throw new Error('"totalCount" is required!');
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.Seed = onFirstUse(() => {
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
        function anonymous5(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/MemberSeed/properties/customRoles' does not match schema definition.");
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
          const value_email_11 = obj["email"];
          if (value_email_11 !== void 0) {
            json += '{"email":';
            if (typeof value_email_11 !== "string") {
              if (value_email_11 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_email_11 instanceof Date) {
                json += JSON_STR_QUOTE + value_email_11.toISOString() + JSON_STR_QUOTE;
              } else if (value_email_11 instanceof RegExp) {
                json += asString(value_email_11.source);
              } else {
                json += asString(value_email_11.toString());
              }
            } else {
              json += asString(value_email_11);
            }
          } else {
            throw new Error('"email" is required!');
          }
          const value_role_12 = obj["role"];
          if (value_role_12 !== void 0) {
            json += ',"role":';
            if (typeof value_role_12 !== "string") {
              if (value_role_12 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_12 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_12.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_12 instanceof RegExp) {
                json += asString(value_role_12.source);
              } else {
                json += asString(value_role_12.toString());
              }
            } else {
              json += asString(value_role_12);
            }
          } else {
            throw new Error('"role" is required!');
          }
          const value__id_13 = obj["_id"];
          if (value__id_13 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_13 !== "string") {
              if (value__id_13 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_13 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_13.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_13 instanceof RegExp) {
                json += asString(value__id_13.source);
              } else {
                json += asString(value__id_13.toString());
              }
            } else {
              json += asString(value__id_13);
            }
          }
          const value_firstName_14 = obj["firstName"];
          if (value_firstName_14 !== void 0) {
            json += ',"firstName":';
            if (typeof value_firstName_14 !== "string") {
              if (value_firstName_14 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_firstName_14 instanceof Date) {
                json += JSON_STR_QUOTE + value_firstName_14.toISOString() + JSON_STR_QUOTE;
              } else if (value_firstName_14 instanceof RegExp) {
                json += asString(value_firstName_14.source);
              } else {
                json += asString(value_firstName_14.toString());
              }
            } else {
              json += asString(value_firstName_14);
            }
          }
          const value_lastName_15 = obj["lastName"];
          if (value_lastName_15 !== void 0) {
            json += ',"lastName":';
            if (typeof value_lastName_15 !== "string") {
              if (value_lastName_15 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_lastName_15 instanceof Date) {
                json += JSON_STR_QUOTE + value_lastName_15.toISOString() + JSON_STR_QUOTE;
              } else if (value_lastName_15 instanceof RegExp) {
                json += asString(value_lastName_15.source);
              } else {
                json += asString(value_lastName_15.toString());
              }
            } else {
              json += asString(value_lastName_15);
            }
          }
          const value_customRoles_16 = obj["customRoles"];
          if (value_customRoles_16 !== void 0) {
            json += ',"customRoles":';
            json += anonymous5(value_customRoles_16);
          }
          const value_creationDate_17 = obj["creationDate"];
          if (value_creationDate_17 !== void 0) {
            json += ',"creationDate":';
            json += asInteger(value_creationDate_17);
          }
          const value_removed_18 = obj["removed"];
          if (value_removed_18 !== void 0) {
            json += ',"removed":';
            json += asBoolean(value_removed_18);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous3(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountSeed/properties/members' does not match schema definition.");
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
        function anonymous10(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/resources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notResources' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/actions' does not match schema definition.");
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
            throw new TypeError("The value of '#/components/schemas/StatementSeed/properties/notActions' does not match schema definition.");
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
            json += anonymous10(value_resources_26);
          }
          const value_notResources_27 = obj["notResources"];
          if (value_notResources_27 !== void 0) {
            json += ',"notResources":';
            json += anonymous11(value_notResources_27);
          }
          const value_actions_28 = obj["actions"];
          if (value_actions_28 !== void 0) {
            json += ',"actions":';
            json += anonymous12(value_actions_28);
          }
          const value_notActions_29 = obj["notActions"];
          if (value_notActions_29 !== void 0) {
            json += ',"notActions":';
            json += anonymous13(value_notActions_29);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous8(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/Statements' does not match schema definition.");
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
        function anonymous7(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_key_21 = obj["key"];
          if (value_key_21 !== void 0) {
            json += '{"key":';
            if (typeof value_key_21 !== "string") {
              if (value_key_21 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_21 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_21.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_21 instanceof RegExp) {
                json += asString(value_key_21.source);
              } else {
                json += asString(value_key_21.toString());
              }
            } else {
              json += asString(value_key_21);
            }
          } else {
            throw new Error('"key" is required!');
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
          } else {
            throw new Error('"name" is required!');
          }
          const value_policy_23 = obj["policy"];
          if (value_policy_23 !== void 0) {
            json += ',"policy":';
            json += anonymous8(value_policy_23);
          } else {
            throw new Error('"policy" is required!');
          }
          const value__id_30 = obj["_id"];
          if (value__id_30 !== void 0) {
            json += ',"_id":';
            if (typeof value__id_30 !== "string") {
              if (value__id_30 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_30 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_30.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_30 instanceof RegExp) {
                json += asString(value__id_30.source);
              } else {
                json += asString(value__id_30.toString());
              }
            } else {
              json += asString(value__id_30);
            }
          }
          const value_description_31 = obj["description"];
          if (value_description_31 !== void 0) {
            json += ',"description":';
            if (typeof value_description_31 !== "string") {
              if (value_description_31 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_31 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_31.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_31 instanceof RegExp) {
                json += asString(value_description_31.source);
              } else {
                json += asString(value_description_31.toString());
              }
            } else {
              json += asString(value_description_31);
            }
          }
          const value_basePermissions_32 = obj["basePermissions"];
          if (value_basePermissions_32 !== void 0) {
            json += ',"basePermissions":';
            if (typeof value_basePermissions_32 !== "string") {
              if (value_basePermissions_32 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_basePermissions_32 instanceof Date) {
                json += JSON_STR_QUOTE + value_basePermissions_32.toISOString() + JSON_STR_QUOTE;
              } else if (value_basePermissions_32 instanceof RegExp) {
                json += asString(value_basePermissions_32.source);
              } else {
                json += asString(value_basePermissions_32.toString());
              }
            } else {
              json += asString(value_basePermissions_32);
            }
          }
          const value_resourceCategory_33 = obj["resourceCategory"];
          if (value_resourceCategory_33 !== void 0) {
            json += ',"resourceCategory":';
            if (typeof value_resourceCategory_33 !== "string") {
              if (value_resourceCategory_33 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_resourceCategory_33 instanceof Date) {
                json += JSON_STR_QUOTE + value_resourceCategory_33.toISOString() + JSON_STR_QUOTE;
              } else if (value_resourceCategory_33 instanceof RegExp) {
                json += asString(value_resourceCategory_33.source);
              } else {
                json += asString(value_resourceCategory_33.toString());
              }
            } else {
              json += asString(value_resourceCategory_33);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous6(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountSeed/properties/roles' does not match schema definition.");
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
        function anonymous14(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountSeed/properties/deletedRoles' does not match schema definition.");
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
        function anonymous17(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/customRoleIds' does not match schema definition.");
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
        function anonymous18(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '__fjs_merged_58#' does not match schema definition.");
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
        function anonymous20(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_expiresAt_54 = obj["expiresAt"];
          if (value_expiresAt_54 !== void 0) {
            json += '{"expiresAt":';
            json += asInteger(value_expiresAt_54);
          } else {
            throw new Error('"expiresAt" is required!');
          }
          const value_key_55 = obj["key"];
          if (value_key_55 !== void 0) {
            json += ',"key":';
            if (typeof value_key_55 !== "string") {
              if (value_key_55 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_55 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_55.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_55 instanceof RegExp) {
                json += asString(value_key_55.source);
              } else {
                json += asString(value_key_55.toString());
              }
            } else {
              json += asString(value_key_55);
            }
          }
          const value_keyHash_56 = obj["keyHash"];
          if (value_keyHash_56 !== void 0) {
            json += ',"keyHash":';
            if (typeof value_keyHash_56 !== "string") {
              if (value_keyHash_56 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_keyHash_56 instanceof Date) {
                json += JSON_STR_QUOTE + value_keyHash_56.toISOString() + JSON_STR_QUOTE;
              } else if (value_keyHash_56 instanceof RegExp) {
                json += asString(value_keyHash_56.source);
              } else {
                json += asString(value_keyHash_56.toString());
              }
            } else {
              json += asString(value_keyHash_56);
            }
          }
          const value_token_57 = obj["token"];
          if (value_token_57 !== void 0) {
            json += ',"token":';
            if (typeof value_token_57 !== "string") {
              if (value_token_57 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_57 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_57.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_57 instanceof RegExp) {
                json += asString(value_token_57.source);
              } else {
                json += asString(value_token_57.toString());
              }
            } else {
              json += asString(value_token_57);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous19(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/oldKeys' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous20(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous20(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous23(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_statements_60 = obj["statements"];
          if (value_statements_60 !== void 0) {
            json += '{"statements":';
            json += anonymous8(value_statements_60);
          } else {
            throw new Error('"statements" is required!');
          }
          const value_name_61 = obj["name"];
          if (value_name_61 !== void 0) {
            json += ',"name":';
            if (typeof value_name_61 !== "string") {
              if (value_name_61 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_61 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_61.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_61 instanceof RegExp) {
                json += asString(value_name_61.source);
              } else {
                json += asString(value_name_61.toString());
              }
            } else {
              json += asString(value_name_61);
            }
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous22(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/grantedWithin/items' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous23(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous23(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous21(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/TokenSeed/properties/grantedWithin' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous22(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous22(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous24(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_64 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_64 ? JSON_STR_COMMA : (addComma_64 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
          }
          if (!addComma_64) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous25(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_66 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_66 ? JSON_STR_COMMA : (addComma_66 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
          }
          if (!addComma_66) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous16(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_36 = false;
          const value__id_37 = obj["_id"];
          if (value__id_37 !== void 0) {
            json += addComma_36 ? ',"_id":' : (addComma_36 = true, '{"_id":');
            if (typeof value__id_37 !== "string") {
              if (value__id_37 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__id_37 instanceof Date) {
                json += JSON_STR_QUOTE + value__id_37.toISOString() + JSON_STR_QUOTE;
              } else if (value__id_37 instanceof RegExp) {
                json += asString(value__id_37.source);
              } else {
                json += asString(value__id_37.toString());
              }
            } else {
              json += asString(value__id_37);
            }
          }
          const value_memberId_38 = obj["memberId"];
          if (value_memberId_38 !== void 0) {
            json += addComma_36 ? ',"memberId":' : (addComma_36 = true, '{"memberId":');
            if (typeof value_memberId_38 !== "string") {
              if (value_memberId_38 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_memberId_38 instanceof Date) {
                json += JSON_STR_QUOTE + value_memberId_38.toISOString() + JSON_STR_QUOTE;
              } else if (value_memberId_38 instanceof RegExp) {
                json += asString(value_memberId_38.source);
              } else {
                json += asString(value_memberId_38.toString());
              }
            } else {
              json += asString(value_memberId_38);
            }
          }
          const value_name_39 = obj["name"];
          if (value_name_39 !== void 0) {
            json += addComma_36 ? ',"name":' : (addComma_36 = true, '{"name":');
            if (typeof value_name_39 !== "string") {
              if (value_name_39 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_39 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_39.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_39 instanceof RegExp) {
                json += asString(value_name_39.source);
              } else {
                json += asString(value_name_39.toString());
              }
            } else {
              json += asString(value_name_39);
            }
          }
          const value_description_40 = obj["description"];
          if (value_description_40 !== void 0) {
            json += addComma_36 ? ',"description":' : (addComma_36 = true, '{"description":');
            if (typeof value_description_40 !== "string") {
              if (value_description_40 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_description_40 instanceof Date) {
                json += JSON_STR_QUOTE + value_description_40.toISOString() + JSON_STR_QUOTE;
              } else if (value_description_40 instanceof RegExp) {
                json += asString(value_description_40.source);
              } else {
                json += asString(value_description_40.toString());
              }
            } else {
              json += asString(value_description_40);
            }
          }
          const value_role_41 = obj["role"];
          if (value_role_41 !== void 0) {
            json += addComma_36 ? ',"role":' : (addComma_36 = true, '{"role":');
            if (typeof value_role_41 !== "string") {
              if (value_role_41 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_role_41 instanceof Date) {
                json += JSON_STR_QUOTE + value_role_41.toISOString() + JSON_STR_QUOTE;
              } else if (value_role_41 instanceof RegExp) {
                json += asString(value_role_41.source);
              } else {
                json += asString(value_role_41.toString());
              }
            } else {
              json += asString(value_role_41);
            }
          }
          const value_customRoleIds_42 = obj["customRoleIds"];
          if (value_customRoleIds_42 !== void 0) {
            json += addComma_36 ? ',"customRoleIds":' : (addComma_36 = true, '{"customRoleIds":');
            json += anonymous17(value_customRoleIds_42);
          }
          const value_inlineRole_43 = obj["inlineRole"];
          if (value_inlineRole_43 !== void 0) {
            json += addComma_36 ? ',"inlineRole":' : (addComma_36 = true, '{"inlineRole":');
            json += anonymous18(value_inlineRole_43);
          }
          const value_serviceToken_44 = obj["serviceToken"];
          if (value_serviceToken_44 !== void 0) {
            json += addComma_36 ? ',"serviceToken":' : (addComma_36 = true, '{"serviceToken":');
            json += asBoolean(value_serviceToken_44);
          }
          const value_defaultApiVersion_45 = obj["defaultApiVersion"];
          if (value_defaultApiVersion_45 !== void 0) {
            json += addComma_36 ? ',"defaultApiVersion":' : (addComma_36 = true, '{"defaultApiVersion":');
            json += asInteger(value_defaultApiVersion_45);
          }
          const value_creationDate_46 = obj["creationDate"];
          if (value_creationDate_46 !== void 0) {
            json += addComma_36 ? ',"creationDate":' : (addComma_36 = true, '{"creationDate":');
            json += asInteger(value_creationDate_46);
          }
          const value_lastModified_47 = obj["lastModified"];
          if (value_lastModified_47 !== void 0) {
            json += addComma_36 ? ',"lastModified":' : (addComma_36 = true, '{"lastModified":');
            json += asInteger(value_lastModified_47);
          }
          const value_lastUsed_48 = obj["lastUsed"];
          if (value_lastUsed_48 !== void 0) {
            json += addComma_36 ? ',"lastUsed":' : (addComma_36 = true, '{"lastUsed":');
            json += asInteger(value_lastUsed_48);
          }
          const value_key_49 = obj["key"];
          if (value_key_49 !== void 0) {
            json += addComma_36 ? ',"key":' : (addComma_36 = true, '{"key":');
            if (typeof value_key_49 !== "string") {
              if (value_key_49 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_key_49 instanceof Date) {
                json += JSON_STR_QUOTE + value_key_49.toISOString() + JSON_STR_QUOTE;
              } else if (value_key_49 instanceof RegExp) {
                json += asString(value_key_49.source);
              } else {
                json += asString(value_key_49.toString());
              }
            } else {
              json += asString(value_key_49);
            }
          }
          const value_keyHash_50 = obj["keyHash"];
          if (value_keyHash_50 !== void 0) {
            json += addComma_36 ? ',"keyHash":' : (addComma_36 = true, '{"keyHash":');
            if (typeof value_keyHash_50 !== "string") {
              if (value_keyHash_50 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_keyHash_50 instanceof Date) {
                json += JSON_STR_QUOTE + value_keyHash_50.toISOString() + JSON_STR_QUOTE;
              } else if (value_keyHash_50 instanceof RegExp) {
                json += asString(value_keyHash_50.source);
              } else {
                json += asString(value_keyHash_50.toString());
              }
            } else {
              json += asString(value_keyHash_50);
            }
          }
          const value_token_51 = obj["token"];
          if (value_token_51 !== void 0) {
            json += addComma_36 ? ',"token":' : (addComma_36 = true, '{"token":');
            if (typeof value_token_51 !== "string") {
              if (value_token_51 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_token_51 instanceof Date) {
                json += JSON_STR_QUOTE + value_token_51.toISOString() + JSON_STR_QUOTE;
              } else if (value_token_51 instanceof RegExp) {
                json += asString(value_token_51.source);
              } else {
                json += asString(value_token_51.toString());
              }
            } else {
              json += asString(value_token_51);
            }
          }
          const value_oldKeys_52 = obj["oldKeys"];
          if (value_oldKeys_52 !== void 0) {
            json += addComma_36 ? ',"oldKeys":' : (addComma_36 = true, '{"oldKeys":');
            json += anonymous19(value_oldKeys_52);
          }
          const value_grantedWithin_58 = obj["grantedWithin"];
          if (value_grantedWithin_58 !== void 0) {
            json += addComma_36 ? ',"grantedWithin":' : (addComma_36 = true, '{"grantedWithin":');
            json += anonymous21(value_grantedWithin_58);
          }
          const value_ownerId_62 = obj["ownerId"];
          if (value_ownerId_62 !== void 0) {
            json += addComma_36 ? ',"ownerId":' : (addComma_36 = true, '{"ownerId":');
            if (typeof value_ownerId_62 !== "string") {
              if (value_ownerId_62 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_ownerId_62 instanceof Date) {
                json += JSON_STR_QUOTE + value_ownerId_62.toISOString() + JSON_STR_QUOTE;
              } else if (value_ownerId_62 instanceof RegExp) {
                json += asString(value_ownerId_62.source);
              } else {
                json += asString(value_ownerId_62.toString());
              }
            } else {
              json += asString(value_ownerId_62);
            }
          }
          const value__member_63 = obj["_member"];
          if (value__member_63 !== void 0) {
            json += addComma_36 ? ',"_member":' : (addComma_36 = true, '{"_member":');
            json += anonymous24(value__member_63);
          }
          const value__links_65 = obj["_links"];
          if (value__links_65 !== void 0) {
            json += addComma_36 ? ',"_links":' : (addComma_36 = true, '{"_links":');
            json += anonymous25(value__links_65);
          }
          if (!addComma_36) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous15(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountSeed/properties/tokens' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous16(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous16(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous26(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_68 = false;
          const value_mode_69 = obj["mode"];
          if (value_mode_69 !== void 0) {
            json += addComma_68 ? ',"mode":' : (addComma_68 = true, '{"mode":');
            if (typeof value_mode_69 !== "string") {
              if (value_mode_69 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_mode_69 instanceof Date) {
                json += JSON_STR_QUOTE + value_mode_69.toISOString() + JSON_STR_QUOTE;
              } else if (value_mode_69 instanceof RegExp) {
                json += asString(value_mode_69.source);
              } else {
                json += asString(value_mode_69.toString());
              }
            } else {
              json += asString(value_mode_69);
            }
          }
          const value_now_70 = obj["now"];
          if (value_now_70 !== void 0) {
            json += addComma_68 ? ',"now":' : (addComma_68 = true, '{"now":');
            if (Number.isInteger(value_now_70) || value_now_70 === null) {
              json += asInteger(value_now_70);
            } else if (typeof value_now_70 === "string" || value_now_70 === null || value_now_70 instanceof Date || value_now_70 instanceof RegExp || typeof value_now_70 === "object" && typeof value_now_70.toString === "function" && value_now_70.toString !== Object.prototype.toString) {
              if (typeof value_now_70 !== "string") {
                if (value_now_70 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_now_70 instanceof Date) {
                  json += JSON_STR_QUOTE + value_now_70.toISOString() + JSON_STR_QUOTE;
                } else if (value_now_70 instanceof RegExp) {
                  json += asString(value_now_70.source);
                } else {
                  json += asString(value_now_70.toString());
                }
              } else {
                json += asString(value_now_70);
              }
            } else throw new TypeError("The value of '#/components/schemas/Instant' does not match schema definition.");
          }
          const value_offset_71 = obj["offset"];
          if (value_offset_71 !== void 0) {
            json += addComma_68 ? ',"offset":' : (addComma_68 = true, '{"offset":');
            json += asInteger(value_offset_71);
          }
          if (!addComma_68) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous29(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_75 = false;
          const value_operationId_76 = obj["operationId"];
          if (value_operationId_76 !== void 0) {
            json += addComma_75 ? ',"operationId":' : (addComma_75 = true, '{"operationId":');
            if (typeof value_operationId_76 !== "string") {
              if (value_operationId_76 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_operationId_76 instanceof Date) {
                json += JSON_STR_QUOTE + value_operationId_76.toISOString() + JSON_STR_QUOTE;
              } else if (value_operationId_76 instanceof RegExp) {
                json += asString(value_operationId_76.source);
              } else {
                json += asString(value_operationId_76.toString());
              }
            } else {
              json += asString(value_operationId_76);
            }
          }
          const value_method_77 = obj["method"];
          if (value_method_77 !== void 0) {
            json += addComma_75 ? ',"method":' : (addComma_75 = true, '{"method":');
            if (typeof value_method_77 !== "string") {
              if (value_method_77 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_method_77 instanceof Date) {
                json += JSON_STR_QUOTE + value_method_77.toISOString() + JSON_STR_QUOTE;
              } else if (value_method_77 instanceof RegExp) {
                json += asString(value_method_77.source);
              } else {
                json += asString(value_method_77.toString());
              }
            } else {
              json += asString(value_method_77);
            }
          }
          const value_path_78 = obj["path"];
          if (value_path_78 !== void 0) {
            json += addComma_75 ? ',"path":' : (addComma_75 = true, '{"path":');
            if (typeof value_path_78 !== "string") {
              if (value_path_78 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_path_78 instanceof Date) {
                json += JSON_STR_QUOTE + value_path_78.toISOString() + JSON_STR_QUOTE;
              } else if (value_path_78 instanceof RegExp) {
                json += asString(value_path_78.source);
              } else {
                json += asString(value_path_78.toString());
              }
            } else {
              json += asString(value_path_78);
            }
          }
          const value_tokenId_79 = obj["tokenId"];
          if (value_tokenId_79 !== void 0) {
            json += addComma_75 ? ',"tokenId":' : (addComma_75 = true, '{"tokenId":');
            if (typeof value_tokenId_79 !== "string") {
              if (value_tokenId_79 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_tokenId_79 instanceof Date) {
                json += JSON_STR_QUOTE + value_tokenId_79.toISOString() + JSON_STR_QUOTE;
              } else if (value_tokenId_79 instanceof RegExp) {
                json += asString(value_tokenId_79.source);
              } else {
                json += asString(value_tokenId_79.toString());
              }
            } else {
              json += asString(value_tokenId_79);
            }
          }
          if (!addComma_75) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous30(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_87 = false;
          const value_min_88 = obj["min"];
          if (value_min_88 !== void 0) {
            json += addComma_87 ? ',"min":' : (addComma_87 = true, '{"min":');
            if (Number.isInteger(value_min_88) || value_min_88 === null) {
              json += asInteger(value_min_88);
            } else if (typeof value_min_88 === "string" || value_min_88 === null || value_min_88 instanceof Date || value_min_88 instanceof RegExp || typeof value_min_88 === "object" && typeof value_min_88.toString === "function" && value_min_88.toString !== Object.prototype.toString) {
              if (typeof value_min_88 !== "string") {
                if (value_min_88 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_min_88 instanceof Date) {
                  json += JSON_STR_QUOTE + value_min_88.toISOString() + JSON_STR_QUOTE;
                } else if (value_min_88 instanceof RegExp) {
                  json += asString(value_min_88.source);
                } else {
                  json += asString(value_min_88.toString());
                }
              } else {
                json += asString(value_min_88);
              }
            } else throw new TypeError("The value of '#/components/schemas/DelayEnd' does not match schema definition.");
          }
          const value_max_89 = obj["max"];
          if (value_max_89 !== void 0) {
            json += addComma_87 ? ',"max":' : (addComma_87 = true, '{"max":');
            if (Number.isInteger(value_max_89) || value_max_89 === null) {
              json += asInteger(value_max_89);
            } else if (typeof value_max_89 === "string" || value_max_89 === null || value_max_89 instanceof Date || value_max_89 instanceof RegExp || typeof value_max_89 === "object" && typeof value_max_89.toString === "function" && value_max_89.toString !== Object.prototype.toString) {
              if (typeof value_max_89 !== "string") {
                if (value_max_89 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_max_89 instanceof Date) {
                  json += JSON_STR_QUOTE + value_max_89.toISOString() + JSON_STR_QUOTE;
                } else if (value_max_89 instanceof RegExp) {
                  json += asString(value_max_89.source);
                } else {
                  json += asString(value_max_89.toString());
                }
              } else {
                json += asString(value_max_89);
              }
            } else throw new TypeError("The value of '#/components/schemas/DelayEnd' does not match schema definition.");
          }
          if (!addComma_87) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous32(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_94 = false;
          for (const key of Object.keys(obj)) {
            if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
            const value = obj[key];
            json += addComma_94 ? JSON_STR_COMMA : (addComma_94 = true, JSON_STR_BEGIN_OBJECT);
            json += asString(key) + JSON_STR_COLONS;
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
          }
          if (!addComma_94) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous31(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_status_92 = obj["status"];
          if (value_status_92 !== void 0) {
            json += '{"status":';
            json += asInteger(value_status_92);
          } else {
            throw new Error('"status" is required!');
          }
          const value_headers_93 = obj["headers"];
          if (value_headers_93 !== void 0) {
            json += ',"headers":';
            json += anonymous32(value_headers_93);
          }
          const value_body_95 = obj["body"];
          if (value_body_95 !== void 0) {
            json += ',"body":';
            json += JSON.stringify(value_body_95);
          }
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous28(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_73 = false;
          const value_match_74 = obj["match"];
          if (value_match_74 !== void 0) {
            json += addComma_73 ? ',"match":' : (addComma_73 = true, '{"match":');
            json += anonymous29(value_match_74);
          }
          const value_after_80 = obj["after"];
          if (value_after_80 !== void 0) {
            json += addComma_73 ? ',"after":' : (addComma_73 = true, '{"after":');
            json += asInteger(value_after_80);
          }
          const value_times_81 = obj["times"];
          if (value_times_81 !== void 0) {
            json += addComma_73 ? ',"times":' : (addComma_73 = true, '{"times":');
            json += asInteger(value_times_81);
          }
          const value_every_82 = obj["every"];
          if (value_every_82 !== void 0) {
            json += addComma_73 ? ',"every":' : (addComma_73 = true, '{"every":');
            json += asInteger(value_every_82);
          }
          const value_probability_83 = obj["probability"];
          if (value_probability_83 !== void 0) {
            json += addComma_73 ? ',"probability":' : (addComma_73 = true, '{"probability":');
            json += asNumber(value_probability_83);
          }
          const value_randomSeed_84 = obj["randomSeed"];
          if (value_randomSeed_84 !== void 0) {
            json += addComma_73 ? ',"randomSeed":' : (addComma_73 = true, '{"randomSeed":');
            if (Number.isInteger(value_randomSeed_84) || value_randomSeed_84 === null) {
              json += asInteger(value_randomSeed_84);
            } else if (typeof value_randomSeed_84 === "string" || value_randomSeed_84 === null || value_randomSeed_84 instanceof Date || value_randomSeed_84 instanceof RegExp || typeof value_randomSeed_84 === "object" && typeof value_randomSeed_84.toString === "function" && value_randomSeed_84.toString !== Object.prototype.toString) {
              if (typeof value_randomSeed_84 !== "string") {
                if (value_randomSeed_84 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_randomSeed_84 instanceof Date) {
                  json += JSON_STR_QUOTE + value_randomSeed_84.toISOString() + JSON_STR_QUOTE;
                } else if (value_randomSeed_84 instanceof RegExp) {
                  json += asString(value_randomSeed_84.source);
                } else {
                  json += asString(value_randomSeed_84.toString());
                }
              } else {
                json += asString(value_randomSeed_84);
              }
            } else throw new TypeError("The value of '#/components/schemas/RandomSeed' does not match schema definition.");
          }
          const value_ttl_85 = obj["ttl"];
          if (value_ttl_85 !== void 0) {
            json += addComma_73 ? ',"ttl":' : (addComma_73 = true, '{"ttl":');
            if (Number.isInteger(value_ttl_85) || value_ttl_85 === null) {
              json += asInteger(value_ttl_85);
            } else if (typeof value_ttl_85 === "string" || value_ttl_85 === null || value_ttl_85 instanceof Date || value_ttl_85 instanceof RegExp || typeof value_ttl_85 === "object" && typeof value_ttl_85.toString === "function" && value_ttl_85.toString !== Object.prototype.toString) {
              if (typeof value_ttl_85 !== "string") {
                if (value_ttl_85 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_ttl_85 instanceof Date) {
                  json += JSON_STR_QUOTE + value_ttl_85.toISOString() + JSON_STR_QUOTE;
                } else if (value_ttl_85 instanceof RegExp) {
                  json += asString(value_ttl_85.source);
                } else {
                  json += asString(value_ttl_85.toString());
                }
              } else {
                json += asString(value_ttl_85);
              }
            } else throw new TypeError("The value of '#/components/schemas/TimeToLive' does not match schema definition.");
          }
          const value_delay_86 = obj["delay"];
          if (value_delay_86 !== void 0) {
            json += addComma_73 ? ',"delay":' : (addComma_73 = true, '{"delay":');
            if (typeof value_delay_86 === "object" && !Array.isArray(value_delay_86) || value_delay_86 === null) {
              json += anonymous30(value_delay_86);
            } else if (Number.isInteger(value_delay_86) || value_delay_86 === null) {
              json += asInteger(value_delay_86);
            } else if (typeof value_delay_86 === "string" || value_delay_86 === null || value_delay_86 instanceof Date || value_delay_86 instanceof RegExp || typeof value_delay_86 === "object" && typeof value_delay_86.toString === "function" && value_delay_86.toString !== Object.prototype.toString) {
              if (typeof value_delay_86 !== "string") {
                if (value_delay_86 === null) {
                  json += JSON_STR_EMPTY_STRING;
                } else if (value_delay_86 instanceof Date) {
                  json += JSON_STR_QUOTE + value_delay_86.toISOString() + JSON_STR_QUOTE;
                } else if (value_delay_86 instanceof RegExp) {
                  json += asString(value_delay_86.source);
                } else {
                  json += asString(value_delay_86.toString());
                }
              } else {
                json += asString(value_delay_86);
              }
            } else throw new TypeError("The value of '#/components/schemas/Delay' does not match schema definition.");
          }
          const value_respond_90 = obj["respond"];
          if (value_respond_90 !== void 0) {
            json += addComma_73 ? ',"respond":' : (addComma_73 = true, '{"respond":');
            json += anonymous31(value_respond_90);
          }
          const value_connection_96 = obj["connection"];
          if (value_connection_96 !== void 0) {
            json += addComma_73 ? ',"connection":' : (addComma_73 = true, '{"connection":');
            if (typeof value_connection_96 !== "string") {
              if (value_connection_96 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_connection_96 instanceof Date) {
                json += JSON_STR_QUOTE + value_connection_96.toISOString() + JSON_STR_QUOTE;
              } else if (value_connection_96 instanceof RegExp) {
                json += asString(value_connection_96.source);
              } else {
                json += asString(value_connection_96.toString());
              }
            } else {
              json += asString(value_connection_96);
            }
          }
          if (!addComma_73) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous27(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/components/schemas/AccountSeed/properties/faults' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous28(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous28(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous33(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_98 = false;
          const value_global_99 = obj["global"];
          if (value_global_99 !== void 0) {
            json += addComma_98 ? ',"global":' : (addComma_98 = true, '{"global":');
            json += asInteger(value_global_99);
          }
          const value_route_100 = obj["route"];
          if (value_route_100 !== void 0) {
            json += addComma_98 ? ',"route":' : (addComma_98 = true, '{"route":');
            json += asInteger(value_route_100);
          }
          const value_token_101 = obj["token"];
          if (value_token_101 !== void 0) {
            json += addComma_98 ? ',"token":' : (addComma_98 = true, '{"token":');
            json += asInteger(value_token_101);
          }
          if (!addComma_98) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous2(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          let addComma_3 = false;
          const value__schema_4 = obj["$schema"];
          if (value__schema_4 !== void 0) {
            json += addComma_3 ? ',"$schema":' : (addComma_3 = true, '{"$schema":');
            if (typeof value__schema_4 !== "string") {
              if (value__schema_4 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__schema_4 instanceof Date) {
                json += JSON_STR_QUOTE + value__schema_4.toISOString() + JSON_STR_QUOTE;
              } else if (value__schema_4 instanceof RegExp) {
                json += asString(value__schema_4.source);
              } else {
                json += asString(value__schema_4.toString());
              }
            } else {
              json += asString(value__schema_4);
            }
          }
          const value_version_5 = obj["version"];
          if (value_version_5 !== void 0) {
            json += addComma_3 ? ',"version":' : (addComma_3 = true, '{"version":');
            json += asInteger(value_version_5);
          }
          const value__id_6 = obj["_id"];
          if (value__id_6 !== void 0) {
            json += addComma_3 ? ',"_id":' : (addComma_3 = true, '{"_id":');
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
          }
          const value_organization_7 = obj["organization"];
          if (value_organization_7 !== void 0) {
            json += addComma_3 ? ',"organization":' : (addComma_3 = true, '{"organization":');
            if (typeof value_organization_7 !== "string") {
              if (value_organization_7 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_organization_7 instanceof Date) {
                json += JSON_STR_QUOTE + value_organization_7.toISOString() + JSON_STR_QUOTE;
              } else if (value_organization_7 instanceof RegExp) {
                json += asString(value_organization_7.source);
              } else {
                json += asString(value_organization_7.toString());
              }
            } else {
              json += asString(value_organization_7);
            }
          }
          const value_serviceTokenLimit_8 = obj["serviceTokenLimit"];
          if (value_serviceTokenLimit_8 !== void 0) {
            json += addComma_3 ? ',"serviceTokenLimit":' : (addComma_3 = true, '{"serviceTokenLimit":');
            json += asInteger(value_serviceTokenLimit_8);
          }
          const value_members_9 = obj["members"];
          if (value_members_9 !== void 0) {
            json += addComma_3 ? ',"members":' : (addComma_3 = true, '{"members":');
            json += anonymous3(value_members_9);
          }
          const value_roles_19 = obj["roles"];
          if (value_roles_19 !== void 0) {
            json += addComma_3 ? ',"roles":' : (addComma_3 = true, '{"roles":');
            json += anonymous6(value_roles_19);
          }
          const value_deletedRoles_34 = obj["deletedRoles"];
          if (value_deletedRoles_34 !== void 0) {
            json += addComma_3 ? ',"deletedRoles":' : (addComma_3 = true, '{"deletedRoles":');
            json += anonymous14(value_deletedRoles_34);
          }
          const value_tokens_35 = obj["tokens"];
          if (value_tokens_35 !== void 0) {
            json += addComma_3 ? ',"tokens":' : (addComma_3 = true, '{"tokens":');
            json += anonymous15(value_tokens_35);
          }
          const value_clock_67 = obj["clock"];
          if (value_clock_67 !== void 0) {
            json += addComma_3 ? ',"clock":' : (addComma_3 = true, '{"clock":');
            json += anonymous26(value_clock_67);
          }
          const value_faults_72 = obj["faults"];
          if (value_faults_72 !== void 0) {
            json += addComma_3 ? ',"faults":' : (addComma_3 = true, '{"faults":');
            json += anonymous27(value_faults_72);
          }
          const value_rateLimit_97 = obj["rateLimit"];
          if (value_rateLimit_97 !== void 0) {
            json += addComma_3 ? ',"rateLimit":' : (addComma_3 = true, '{"rateLimit":');
            json += anonymous33(value_rateLimit_97);
          }
          if (!addComma_3) json += JSON_STR_BEGIN_OBJECT;
          return json + JSON_STR_END_OBJECT;
        }
        function anonymous1(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/accounts' does not match schema definition.");
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
        function anonymous34(obj) {
          let json = "";
          if (obj === null) return JSON_STR_EMPTY_ARRAY;
          if (!Array.isArray(obj)) {
            throw new TypeError("The value of '#/properties/faults' does not match schema definition.");
          }
          const arrayLength = obj.length;
          json += JSON_STR_BEGIN_ARRAY;
          if (arrayLength > 0) {
            const value = obj[0];
            json += anonymous28(value);
            for (let i = 1; i < arrayLength; i++) {
              json += JSON_STR_COMMA;
              const value2 = obj[i];
              json += anonymous28(value2);
            }
          }
          return json + JSON_STR_END_ARRAY;
        }
        function anonymous0(input) {
          const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
          if (obj === null) return JSON_STR_EMPTY_OBJECT;
          let json = "";
          const value_version_1 = obj["version"];
          if (value_version_1 !== void 0) {
            json += '{"version":';
            json += asInteger(value_version_1);
          } else {
            throw new Error('"version" is required!');
          }
          const value_accounts_2 = obj["accounts"];
          if (value_accounts_2 !== void 0) {
            json += ',"accounts":';
            json += anonymous1(value_accounts_2);
          } else {
            throw new Error('"accounts" is required!');
          }
          const value__schema_102 = obj["$schema"];
          if (value__schema_102 !== void 0) {
            json += ',"$schema":';
            if (typeof value__schema_102 !== "string") {
              if (value__schema_102 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value__schema_102 instanceof Date) {
                json += JSON_STR_QUOTE + value__schema_102.toISOString() + JSON_STR_QUOTE;
              } else if (value__schema_102 instanceof RegExp) {
                json += asString(value__schema_102.source);
              } else {
                json += asString(value__schema_102.toString());
              }
            } else {
              json += asString(value__schema_102);
            }
          }
          const value_clock_103 = obj["clock"];
          if (value_clock_103 !== void 0) {
            json += ',"clock":';
            json += anonymous26(value_clock_103);
          }
          const value_faults_104 = obj["faults"];
          if (value_faults_104 !== void 0) {
            json += ',"faults":';
            json += anonymous34(value_faults_104);
          }
          const value_rateLimit_105 = obj["rateLimit"];
          if (value_rateLimit_105 !== void 0) {
            json += ',"rateLimit":';
            json += anonymous33(value_rateLimit_105);
          }
          return json + JSON_STR_END_OBJECT;
        }
        const main = anonymous0;
        return main;
      })(validator, serializer);
      return module2.exports;
    });
    exports.SnapshotList = onFirstUse(() => {
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
          const value_name_3 = obj["name"];
          if (value_name_3 !== void 0) {
            json += '{"name":';
            if (typeof value_name_3 !== "string") {
              if (value_name_3 === null) {
                json += JSON_STR_EMPTY_STRING;
              } else if (value_name_3 instanceof Date) {
                json += JSON_STR_QUOTE + value_name_3.toISOString() + JSON_STR_QUOTE;
              } else if (value_name_3 instanceof RegExp) {
                json += asString(value_name_3.source);
              } else {
                json += asString(value_name_3.toString());
              }
            } else {
              json += asString(value_name_3);
            }
          } else {
            throw new Error('"name" is required!');
          }
          const value_createdAt_4 = obj["createdAt"];
          if (value_createdAt_4 !== void 0) {
            json += ',"createdAt":';
            json += asInteger(value_createdAt_4);
          } else {
            throw new Error('"createdAt" is required!');
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
var serializers = { Account: import_code.default.Account, AccountCreated: import_code.default.AccountCreated, AccountList: import_code.default.AccountList, AccountSeed: import_code.default.AccountSeed, ClockReading: import_code.default.ClockReading, Count: import_code.default.Count, Error: import_code.default.Error, EventList: import_code.default.EventList, Fault: import_code.default.Fault, FaultList: import_code.default.FaultList, Health: import_code.default.Health, Member: import_code.default.Member, RateLimits: import_code.default.RateLimits, RequestEntry: import_code.default.RequestEntry, RequestList: import_code.default.RequestList, Seed: import_code.default.Seed, SnapshotList: import_code.default.SnapshotList };
export {
  serializers
};
