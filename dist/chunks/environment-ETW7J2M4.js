import{verifyEnvironment}from"./chunk-HJ6YRE4V.js";import"./chunk-3MD6B4MC.js";import"./chunk-2MQR4JCK.js";import"./chunk-G3RTTQLW.js";import"./chunk-XPWOY2DX.js";
import"./chunk-LQYOFGD4.js";import"./chunk-KSP5M7N2.js";import"./chunk-OVMTO6N4.js";import"./chunk-HRSUXVNW.js";import"./chunk-G2YH3S6W.js";
import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
