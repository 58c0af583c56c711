import{makeBundle}from"./chunk-RSQSDF7U.js";import"./chunk-X53HUOZE.js";import"./chunk-IUBIWUJH.js";import"./chunk-ZVIYLMKN.js";import"./chunk-Y3CHPFBE.js";
import"./chunk-RYUJ4MJP.js";import"./chunk-H4ZN7CSA.js";import"./chunk-ZCREQQZM.js";import"./chunk-KQUC2HA2.js";import"./chunk-3BW3QABX.js";
import"./chunk-U4VVJXHM.js";import"./chunk-74WZBINN.js";import"./chunk-XCKSHHOO.js";import"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";
import"./chunk-IQLHHSYY.js";import"./chunk-FMM4MNKO.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";
import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{makeBundle};
