import{buildCells}from"./chunk-IW5RNXCS.js";import"./chunk-BWBGRAEY.js";import"./chunk-NXHL6NCG.js";import"./chunk-M2LV7SDI.js";import"./chunk-DJUZAAQC.js";
import"./chunk-7HU3EISV.js";import"./chunk-NHPUGD7Y.js";import"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";
import"./chunk-7K24J7UO.js";import"./chunk-R63C7IWV.js";import"./chunk-X4AANXEH.js";import"./chunk-AR47IHN6.js";import"./chunk-LUSUHXFM.js";
import"./chunk-GMF77IBC.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-KQUC2HA2.js";import"./chunk-AU3MFGD5.js";
import"./chunk-TTBEETV7.js";import"./chunk-BLTZQMQO.js";import"./chunk-ITQZR676.js";import"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";
import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
