import{publishServer,publish_server_default}from"./chunk-ZWUREWF3.js";import"./chunk-BFHGSVFI.js";import"./chunk-5SVZREYY.js";import"./chunk-SRZRGGR5.js";
import"./chunk-H77ZMH2E.js";import"./chunk-BBZZJLDY.js";import"./chunk-EV4M6T62.js";import"./chunk-AYCOKKXH.js";import"./chunk-34QLF6TY.js";
import"./chunk-YAGYCI5K.js";import"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
