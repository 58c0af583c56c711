import{publishServer,publish_server_default}from"./chunk-GLM5YXM3.js";import"./chunk-KBDTCUY3.js";import"./chunk-VPEZQIQ5.js";import"./chunk-KIT3NJDK.js";
import"./chunk-HDVMQKSK.js";import"./chunk-3XJQIOCN.js";import"./chunk-NFRBC6WL.js";import"./chunk-LSHUKFZ7.js";import"./chunk-OYWXHERS.js";
import"./chunk-FEKWEEXS.js";import"./chunk-PYHYL24P.js";import"./chunk-RZQDJZER.js";import"./chunk-K2O7LAG3.js";import"./chunk-O547HOD2.js";
import"./chunk-XXMIPD4H.js";import"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
