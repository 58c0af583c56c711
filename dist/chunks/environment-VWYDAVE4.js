import{verifyEnvironment}from"./chunk-S45BA4H5.js";import"./chunk-NAI3RPIL.js";import"./chunk-DZ2O2HT7.js";import"./chunk-7VSTSDZX.js";import"./chunk-DWOI3XBC.js";
import"./chunk-64NTGEWJ.js";import"./chunk-DTFCN6K6.js";import"./chunk-O3KRE3RU.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";
import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
