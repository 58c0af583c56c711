import{isForeign,packageClient,package_client_default}from"./chunk-BYXZCZZW.js";import"./chunk-DZJ4LXDU.js";import"./chunk-AYXA67Q3.js";import"./chunk-IUBIWUJH.js";
import"./chunk-RWUYYUFN.js";import"./chunk-H4ZN7CSA.js";import"./chunk-KQUC2HA2.js";import"./chunk-XCKSHHOO.js";import"./chunk-RZVPB5QZ.js";
import"./chunk-ZOE3XYBJ.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
