import{portable}from"./chunk-YVMDMPHM.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";var zip_default=portable("zip","zip");export{zip_default as default};
