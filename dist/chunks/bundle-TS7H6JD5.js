import{makeBundle}from"./chunk-EBY2E4OA.js";import"./chunk-6PWORFSR.js";import"./chunk-XM4MZLLX.js";import"./chunk-2GZCETXR.js";import"./chunk-M2LV7SDI.js";
import"./chunk-DJUZAAQC.js";import"./chunk-NHPUGD7Y.js";import"./chunk-RQA2MORW.js";import"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";
import"./chunk-GMF77IBC.js";import"./chunk-KQUC2HA2.js";import"./chunk-AF6YZOJI.js";import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";
import"./chunk-U4VVJXHM.js";import"./chunk-BLTZQMQO.js";import"./chunk-ITQZR676.js";import"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";
import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{makeBundle};
