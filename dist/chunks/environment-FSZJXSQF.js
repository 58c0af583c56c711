import{verifyEnvironment}from"./chunk-3QSJG4UM.js";import"./chunk-ZEG75JN3.js";import"./chunk-MKRGZPG4.js";import"./chunk-5OJWIZ6Y.js";import"./chunk-CPXFXZFO.js";
import"./chunk-ZCREQQZM.js";import"./chunk-74WZBINN.js";import"./chunk-XCKSHHOO.js";import"./chunk-IQLHHSYY.js";import"./chunk-MWDDLPWO.js";
import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
