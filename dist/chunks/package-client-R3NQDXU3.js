import{isForeign,packageClient,package_client_default}from"./chunk-Z564FMWU.js";import"./chunk-ZSB6FC3R.js";import"./chunk-XDYCA6R5.js";import"./chunk-RWUYYUFN.js";
import"./chunk-ZVZGHTLT.js";import"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
