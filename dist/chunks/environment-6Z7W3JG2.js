import{verifyEnvironment}from"./chunk-5OUQICWF.js";import"./chunk-DXJF3GFS.js";import"./chunk-AG4JMLK6.js";import"./chunk-F4PVWI3T.js";import"./chunk-CQCEETJH.js";
import"./chunk-JEZ4E25N.js";import"./chunk-OPHN5KRS.js";import"./chunk-KLIY4MT7.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";
import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
