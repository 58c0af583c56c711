import{isForeign,packageClient,package_client_default}from"./chunk-OZ5SBZ2J.js";import"./chunk-QFJ5XVHH.js";import"./chunk-HF5FEB42.js";import"./chunk-RWUYYUFN.js";
import"./chunk-H6NPEMSZ.js";import"./chunk-W356GNDT.js";import"./chunk-X533UIBH.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
