import{lockedBy,writeSboms}from"./chunk-L34HM3GU.js";import"./chunk-AG4JMLK6.js";import"./chunk-F4PVWI3T.js";import"./chunk-WVGVC55U.js";
import"./chunk-OPHN5KRS.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
