import{portable}from"./chunk-ZEWHXXXJ.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";var zip_default=portable("zip","zip");export{zip_default as default};
