import{portable}from"./chunk-VD2KLQ4I.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";var zip_default=portable("zip","zip");export{zip_default as default};
