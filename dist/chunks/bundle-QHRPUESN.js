import{makeBundle}from"./chunk-H7YSYEIE.js";import"./chunk-M7R65P3A.js";import"./chunk-5ZJ2U7QI.js";import"./chunk-HFTLV3VX.js";import"./chunk-BVTUHESD.js";
import"./chunk-ONAT4ON6.js";import"./chunk-SNQOHSR4.js";import"./chunk-RIPJM2KQ.js";import"./chunk-3IUSRTTP.js";import"./chunk-FFYFSFM2.js";
import"./chunk-LQYOFGD4.js";import"./chunk-KQUC2HA2.js";import"./chunk-TWE7NXWL.js";import"./chunk-WJZ3W5EA.js";import"./chunk-TTBEETV7.js";
import"./chunk-U4VVJXHM.js";import"./chunk-KSP5M7N2.js";import"./chunk-OVMTO6N4.js";import"./chunk-HRSUXVNW.js";import"./chunk-G2YH3S6W.js";
import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{makeBundle};
