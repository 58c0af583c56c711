import{isForeign,packageClient,package_client_default}from"./chunk-ODLY7EEP.js";import"./chunk-HSGFZNKN.js";import"./chunk-UQJTYOL6.js";import"./chunk-RWUYYUFN.js";
import"./chunk-VNIFMMFU.js";import"./chunk-VHBJR5WR.js";import"./chunk-YEKQYAWQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-HLBZ5SZP.js";
import"./chunk-TTBEETV7.js";import"./chunk-642NC4D5.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
