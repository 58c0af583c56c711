import{isForeign,packageClient,package_client_default}from"./chunk-ASIHGVGN.js";import"./chunk-UXE5VO77.js";import"./chunk-VHSMIWAN.js";import"./chunk-546BHBG5.js";
import"./chunk-OXFKKGSG.js";import"./chunk-J3VH2RCP.js";import"./chunk-E6RJWS47.js";import"./chunk-P27VPY4N.js";import"./chunk-CJKSUH2Z.js";
import"./chunk-HRJMRSE2.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-X62HNF2Z.js";import"./chunk-27FE4M6S.js";
export{package_client_default as default,isForeign,packageClient};
