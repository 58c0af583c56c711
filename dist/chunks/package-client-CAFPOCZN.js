import{isForeign,packageClient,package_client_default}from"./chunk-R3D4Z3T4.js";import"./chunk-GIYMISQ3.js";import"./chunk-2JXIKWY4.js";import"./chunk-RWUYYUFN.js";
import"./chunk-QQAM7IQL.js";import"./chunk-4NKJQTBH.js";import"./chunk-LJ366RZF.js";import"./chunk-IQSVQ6Z6.js";import"./chunk-DPAGJFIG.js";
import"./chunk-KLIY4MT7.js";import"./chunk-6AJEWU74.js";import"./chunk-KLIJ3MK5.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
