import{isForeign,packageClient,package_client_default}from"./chunk-VXZYYQ4I.js";import"./chunk-QWMXMMF4.js";import"./chunk-IKFZ7F72.js";import"./chunk-RWUYYUFN.js";
import"./chunk-HXPTHJZR.js";import"./chunk-NA3XYCKZ.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
