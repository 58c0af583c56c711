import{isForeign,packageClient,package_client_default}from"./chunk-GSUIIT4V.js";import"./chunk-UXE5VO77.js";import"./chunk-SKI6GLQ4.js";import"./chunk-A2P2IOUA.js";
import"./chunk-OXFKKGSG.js";import"./chunk-E2F32TPZ.js";import"./chunk-E6RJWS47.js";import"./chunk-MZHULVZT.js";import"./chunk-J7Z3DXSD.js";
import"./chunk-K4ENEIO7.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-I5Y356ZD.js";import"./chunk-GOHV3YUB.js";
export{package_client_default as default,isForeign,packageClient};
