import{portable}from"./chunk-HKYUWPI6.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";var zip_default=portable("zip","zip");export{zip_default as default};
