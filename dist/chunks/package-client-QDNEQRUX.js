import{isForeign,packageClient,package_client_default}from"./chunk-AJJR7D5O.js";import"./chunk-5SVZREYY.js";import"./chunk-H77ZMH2E.js";import"./chunk-BBZZJLDY.js";
import"./chunk-DAUPW44O.js";import"./chunk-EV4M6T62.js";import"./chunk-AYCOKKXH.js";import"./chunk-34QLF6TY.js";import"./chunk-YAGYCI5K.js";
import"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
