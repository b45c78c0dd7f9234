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

// code:code
var require_code = __commonJS({
  "code:code"(exports) {
    "use strict";
    exports.AccessTokenPost = validate22;
    var schema7 = { "type": "object", "description": "A token to make. One of `role`, `customRoleIds` and `inlineRole` must be there", "properties": { "name": { "type": "string", "description": "What people call it", "example": "nightly build" }, "description": { "type": "string", "description": "What it is for", "example": "Reads flags for the nightly build" }, "role": { "type": "string", "enum": ["reader", "writer", "admin"], "description": "A built-in role", "example": "reader" }, "customRoleIds": { "type": "array", "description": "Keys or ids of custom roles", "items": { "type": "string" }, "example": ["token-keepers"] }, "inlineRole": { "type": "array", "description": "A policy of its own", "items": { "$ref": "#/components/schemas/StatementPost" }, "example": [{ "effect": "allow", "resources": ["proj/*"], "actions": ["*"] }] }, "serviceToken": { "type": "boolean", "description": "Whether it shall belong to no member, false if not given", "example": true }, "defaultApiVersion": { "type": "integer", "description": "The version for requests without an `LD-API-Version` header, the latest if not given", "example": 20240415 } } };
    var schema8 = { "type": "object", "description": "One rule of a policy, as sent", "required": ["effect"], "properties": { "resources": { "type": "array", "description": "Where it applies", "items": { "type": "string" }, "example": ["member/*:token/*"] }, "notResources": { "type": "array", "description": "Where it does not apply, instead of `resources`", "items": { "type": "string" }, "example": ["service-token/671f0c2ab7e4d20f6a1c9e31"] }, "actions": { "type": "array", "description": "What it is about", "items": { "$ref": "#/components/schemas/ActionSpecifier" }, "example": ["createAccessToken", "updateAccessToken*"] }, "notActions": { "type": "array", "description": "What it is not about, instead of `actions`", "items": { "$ref": "#/components/schemas/ActionSpecifier" }, "example": ["deleteAccessToken"] }, "effect": { "type": "string", "enum": ["allow", "deny"], "description": "What it does", "example": "allow" } } };
    var schema9 = { "type": "string", "description": "The name of an action, or a pattern with `*`", "example": "resetAccessToken" };
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema9.type, parentSchema: schema9, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.effect === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, schema: schema8.required, parentSchema: schema8, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.resources !== void 0) {
          let data0 = data.resources;
          if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 !== "string") {
                const err1 = { instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.resources.items.type, parentSchema: schema8.properties.resources.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
          } else {
            const err2 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.resources.type, parentSchema: schema8.properties.resources, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.notResources !== void 0) {
          let data2 = data.notResources;
          if (Array.isArray(data2)) {
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 !== "string") {
                const err3 = { instancePath: instancePath + "/notResources/" + i1, schemaPath: "#/properties/notResources/items/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.notResources.items.type, parentSchema: schema8.properties.notResources.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/notResources", schemaPath: "#/properties/notResources/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.notResources.type, parentSchema: schema8.properties.notResources, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.actions !== void 0) {
          let data4 = data.actions;
          if (Array.isArray(data4)) {
            const len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate24(data4[i2], { instancePath: instancePath + "/actions/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.actions.type, parentSchema: schema8.properties.actions, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.notActions !== void 0) {
          let data6 = data.notActions;
          if (Array.isArray(data6)) {
            const len3 = data6.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate24(data6[i3], { instancePath: instancePath + "/notActions/" + i3, parentData: data6, parentDataProperty: i3, rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/notActions", schemaPath: "#/properties/notActions/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.notActions.type, parentSchema: schema8.properties.notActions, data: data6 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.effect !== void 0) {
          let data8 = data.effect;
          if (typeof data8 !== "string") {
            const err7 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.effect.type, parentSchema: schema8.properties.effect, data: data8 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data8 === "allow" || data8 === "deny")) {
            const err8 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema8.properties.effect.enum }, schema: schema8.properties.effect.enum, parentSchema: schema8.properties.effect, data: data8 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.name.type, parentSchema: schema7.properties.name, data: data0 };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data1 = data.description;
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.description.type, parentSchema: schema7.properties.description, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.role !== void 0) {
          let data2 = data.role;
          if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.role.type, parentSchema: schema7.properties.role, data: data2 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data2 === "reader" || data2 === "writer" || data2 === "admin")) {
            const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema7.properties.role.enum }, schema: schema7.properties.role.enum, parentSchema: schema7.properties.role, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.customRoleIds !== void 0) {
          let data3 = data.customRoleIds;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 !== "string") {
                const err4 = { instancePath: instancePath + "/customRoleIds/" + i0, schemaPath: "#/properties/customRoleIds/items/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.customRoleIds.items.type, parentSchema: schema7.properties.customRoleIds.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/customRoleIds", schemaPath: "#/properties/customRoleIds/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.customRoleIds.type, parentSchema: schema7.properties.customRoleIds, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.inlineRole !== void 0) {
          let data5 = data.inlineRole;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate23(data5[i1], { instancePath: instancePath + "/inlineRole/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/inlineRole", schemaPath: "#/properties/inlineRole/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.inlineRole.type, parentSchema: schema7.properties.inlineRole, data: data5 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.serviceToken !== void 0) {
          let data7 = data.serviceToken;
          if (typeof data7 !== "boolean") {
            const err7 = { instancePath: instancePath + "/serviceToken", schemaPath: "#/properties/serviceToken/type", keyword: "type", params: { type: "boolean" }, schema: schema7.properties.serviceToken.type, parentSchema: schema7.properties.serviceToken, data: data7 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.defaultApiVersion !== void 0) {
          let data8 = data.defaultApiVersion;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err8 = { instancePath: instancePath + "/defaultApiVersion", schemaPath: "#/properties/defaultApiVersion/type", keyword: "type", params: { type: "integer" }, schema: schema7.properties.defaultApiVersion.type, parentSchema: schema7.properties.defaultApiVersion, data: data8 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    exports.CustomRolePost = validate28;
    var schema10 = { "type": "object", "description": "A custom role to make", "required": ["name", "key", "policy"], "properties": { "name": { "type": "string", "description": "What people call it", "example": "Token keepers" }, "key": { "type": "string", "description": "Its key", "example": "token-keepers" }, "description": { "type": "string", "description": "What it is for", "example": "Looks after service tokens" }, "policy": { "type": "array", "description": "Its rules", "items": { "$ref": "#/components/schemas/StatementPost" }, "example": [{ "effect": "allow", "resources": ["service-token/*"], "actions": ["*"] }] }, "basePermissions": { "type": "string", "description": "reader or no_access", "example": "no_access" }, "resourceCategory": { "type": "string", "description": "organization, project or any", "example": "any" } } };
    function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema10.required, parentSchema: schema10, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.key === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, schema: schema10.required, parentSchema: schema10, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.policy === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, schema: schema10.required, parentSchema: schema10, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.name !== void 0) {
          let data0 = data.name;
          if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.name.type, parentSchema: schema10.properties.name, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.key !== void 0) {
          let data1 = data.key;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.key.type, parentSchema: schema10.properties.key, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data2 = data.description;
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.description.type, parentSchema: schema10.properties.description, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.policy !== void 0) {
          let data3 = data.policy;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate23(data3[i0], { instancePath: instancePath + "/policy/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "array" }, schema: schema10.properties.policy.type, parentSchema: schema10.properties.policy, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.basePermissions !== void 0) {
          let data5 = data.basePermissions;
          if (typeof data5 !== "string") {
            const err7 = { instancePath: instancePath + "/basePermissions", schemaPath: "#/properties/basePermissions/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.basePermissions.type, parentSchema: schema10.properties.basePermissions, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.resourceCategory !== void 0) {
          let data6 = data.resourceCategory;
          if (typeof data6 !== "string") {
            const err8 = { instancePath: instancePath + "/resourceCategory", schemaPath: "#/properties/resourceCategory/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.resourceCategory.type, parentSchema: schema10.properties.resourceCategory, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate28.errors = vErrors;
      return errors === 0;
    }
    exports.TokenResetPost = validate30;
    var schema11 = { "type": "object", "description": "The same as the query parameter, which goes first", "properties": { "expiry": { "type": "integer", "format": "int64", "description": "When the old key stops working, in milliseconds since 1970", "example": 17672256e5 } } };
    function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.expiry !== void 0) {
          let data0 = data.expiry;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/expiry", schemaPath: "#/properties/expiry/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.expiry.type, parentSchema: schema11.properties.expiry, data: data0 };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    exports.getTokensQuery = validate31;
    var schema12 = { "type": "object", "additionalProperties": false, "properties": { "showAll": { "type": "boolean", "example": true }, "limit": { "type": "integer", "format": "int64", "example": 25 }, "offset": { "type": "integer", "format": "int64", "example": 50 } } };
    function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "showAll" || key0 === "limit" || key0 === "offset")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema12, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.showAll !== void 0) {
          let data0 = data.showAll;
          if (typeof data0 !== "boolean") {
            const err1 = { instancePath: instancePath + "/showAll", schemaPath: "#/properties/showAll/type", keyword: "type", params: { type: "boolean" }, schema: schema12.properties.showAll.type, parentSchema: schema12.properties.showAll, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.limit !== void 0) {
          let data1 = data.limit;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.limit.type, parentSchema: schema12.properties.limit, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.offset !== void 0) {
          let data2 = data.offset;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err3 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, schema: schema12.properties.offset.type, parentSchema: schema12.properties.offset, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      validate31.errors = vErrors;
      return errors === 0;
    }
    exports.resetTokenQuery = validate32;
    var schema13 = { "type": "object", "additionalProperties": false, "properties": { "expiry": { "type": "integer", "format": "int64", "example": 17672256e5 } } };
    function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "expiry")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema13, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.expiry !== void 0) {
          let data0 = data.expiry;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/expiry", schemaPath: "#/properties/expiry/type", keyword: "type", params: { type: "integer" }, schema: schema13.properties.expiry.type, parentSchema: schema13.properties.expiry, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      validate32.errors = vErrors;
      return errors === 0;
    }
    exports.getMembersQuery = validate33;
    var schema14 = { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "integer", "format": "int64", "example": 20 }, "offset": { "type": "integer", "format": "int64", "example": 50 } } };
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "limit" || key0 === "offset")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.limit !== void 0) {
          let data0 = data.limit;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema14.properties.limit.type, parentSchema: schema14.properties.limit, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.offset !== void 0) {
          let data1 = data.offset;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, schema: schema14.properties.offset.type, parentSchema: schema14.properties.offset, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    exports.getCustomRolesQuery = validate34;
    var schema15 = { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "integer", "format": "int64", "example": 20 }, "offset": { "type": "integer", "format": "int64", "example": 50 } } };
    function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "limit" || key0 === "offset")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.limit !== void 0) {
          let data0 = data.limit;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema15.properties.limit.type, parentSchema: schema15.properties.limit, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.offset !== void 0) {
          let data1 = data.offset;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, schema: schema15.properties.offset.type, parentSchema: schema15.properties.offset, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
  }
});

// <stdin>
var import_code = __toESM(require_code());
var validators = { AccessTokenPost: import_code.default.AccessTokenPost, CustomRolePost: import_code.default.CustomRolePost, TokenResetPost: import_code.default.TokenResetPost, getTokensQuery: import_code.default.getTokensQuery, resetTokenQuery: import_code.default.resetTokenQuery, getMembersQuery: import_code.default.getMembersQuery, getCustomRolesQuery: import_code.default.getCustomRolesQuery };
export {
  validators
};
