import{makeBundle}from"./chunk-F2LWXKDX.js";import"./chunk-NUA3X3PR.js";import"./chunk-WO5MAFXC.js";import"./chunk-SLLXHKSX.js";import"./chunk-4GJCRKXL.js";
import"./chunk-U4VVJXHM.js";import"./chunk-DWOI3XBC.js";import"./chunk-RETD6OCA.js";import"./chunk-6YIZBFBC.js";import"./chunk-LR7HD6O5.js";
import"./chunk-O3KRE3RU.js";import"./chunk-QCDK7H2Y.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";
import"./chunk-SQ6OKIXB.js";export{makeBundle};
