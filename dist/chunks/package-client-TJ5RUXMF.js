import{isForeign,packageClient,package_client_default}from"./chunk-KDPYLCFU.js";import"./chunk-KL3LEQZC.js";import"./chunk-QHQLLCEK.js";import"./chunk-WQBRBZ7H.js";
import"./chunk-YLXA3CXE.js";import"./chunk-U4VVJXHM.js";import"./chunk-VXO35PSY.js";import"./chunk-K44HWA37.js";import"./chunk-EFOVLJ66.js";
import"./chunk-MHVF6U2V.js";import"./chunk-M4UXZEGG.js";import"./chunk-E2Y2YZK7.js";import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
