import{buildCells}from"./chunk-XGM24M6Z.js";import"./chunk-W3PLBLBQ.js";import"./chunk-6WL7TAW4.js";import"./chunk-BVTUHESD.js";import"./chunk-ONAT4ON6.js";
import"./chunk-G3RTTQLW.js";import"./chunk-SNQOHSR4.js";import"./chunk-3IUSRTTP.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";
import"./chunk-RTLOAGIR.js";import"./chunk-R63C7IWV.js";import"./chunk-WM6YJEOD.js";import"./chunk-XPWOY2DX.js";import"./chunk-OCYC2H32.js";
import"./chunk-LQYOFGD4.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-KQUC2HA2.js";import"./chunk-WJZ3W5EA.js";
import"./chunk-TTBEETV7.js";import"./chunk-KSP5M7N2.js";import"./chunk-OVMTO6N4.js";import"./chunk-HRSUXVNW.js";import"./chunk-G2YH3S6W.js";
import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
