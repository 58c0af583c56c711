import{buildCells}from"./chunk-VPHKCVVV.js";import"./chunk-QQAM7IQL.js";import"./chunk-BSCTT3BF.js";import"./chunk-4NKJQTBH.js";import"./chunk-F4PVWI3T.js";
import"./chunk-LJ366RZF.js";import"./chunk-IQSVQ6Z6.js";import"./chunk-CQCEETJH.js";import"./chunk-IYBHAVSS.js";import"./chunk-T54RGEME.js";
import"./chunk-R63C7IWV.js";import"./chunk-JSPHJRUU.js";import"./chunk-JEZ4E25N.js";import"./chunk-WVGVC55U.js";import"./chunk-OPHN5KRS.js";
import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-KLIY4MT7.js";import"./chunk-6AJEWU74.js";import"./chunk-KLIJ3MK5.js";
import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
