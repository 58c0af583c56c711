import{finishRelease,manifest_default,writeManifest}from"./chunk-G2TUCYZO.js";import"./chunk-VPEZQIQ5.js";import"./chunk-DP6Z5HEP.js";import"./chunk-HDVMQKSK.js";
import"./chunk-NFRBC6WL.js";import"./chunk-3AUUJYC7.js";import"./chunk-Y5TNO2PV.js";import"./chunk-O547HOD2.js";import"./chunk-ITXPTQST.js";
import"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
