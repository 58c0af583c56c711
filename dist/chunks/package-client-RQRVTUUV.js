import{isForeign,packageClient,package_client_default}from"./chunk-GPLJUREB.js";import"./chunk-GR3MCSDZ.js";import"./chunk-F5IOUSRY.js";import"./chunk-5ZWEQSKH.js";
import"./chunk-3LELUYUL.js";import"./chunk-QZL3QIHX.js";import"./chunk-UFYS7GIF.js";import"./chunk-QFCW5W4P.js";import"./chunk-BOBM7LL5.js";
import"./chunk-353JX3JD.js";import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
