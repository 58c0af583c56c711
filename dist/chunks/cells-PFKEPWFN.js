import{buildCells}from"./chunk-P5OUTH4A.js";import"./chunk-4GJCRKXL.js";import"./chunk-DZ2O2HT7.js";import"./chunk-YNGV7IFG.js";import"./chunk-DWOI3XBC.js";
import"./chunk-RETD6OCA.js";import"./chunk-6YIZBFBC.js";import"./chunk-IYBHAVSS.js";import"./chunk-OCO22J27.js";import"./chunk-R63C7IWV.js";
import"./chunk-6WIBL32K.js";import"./chunk-64NTGEWJ.js";import"./chunk-XGAYSSG3.js";import"./chunk-DTFCN6K6.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-O3KRE3RU.js";import"./chunk-QCDK7H2Y.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";
import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
