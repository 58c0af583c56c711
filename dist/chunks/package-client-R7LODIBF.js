import{isForeign,packageClient,package_client_default}from"./chunk-QZBGQVNM.js";import"./chunk-C6NXJK7S.js";import"./chunk-NUA3X3PR.js";import"./chunk-RWUYYUFN.js";
import"./chunk-6YIZBFBC.js";import"./chunk-QCDK7H2Y.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
