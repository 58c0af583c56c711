import{buildCells}from"./chunk-BU3VF4PP.js";import"./chunk-AN3XZYGT.js";import"./chunk-H77ZMH2E.js";import"./chunk-CJXP3WRG.js";import"./chunk-BBZZJLDY.js";
import"./chunk-BK7EUDTE.js";import"./chunk-O7M4HSP6.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-EV4M6T62.js";
import"./chunk-AYCOKKXH.js";import"./chunk-34QLF6TY.js";import"./chunk-YAGYCI5K.js";import"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";
import"./chunk-SQ6OKIXB.js";export{buildCells};
