import{buildCells}from"./chunk-HDSID6PS.js";import"./chunk-NG6JPPYC.js";import"./chunk-ZKH4B5CF.js";import"./chunk-ZSU2TKKK.js";import"./chunk-BB6KQHMG.js";
import"./chunk-VCIDTZCI.js";import"./chunk-XLXGME6O.js";import"./chunk-3IKB2J65.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";
import"./chunk-LJP5YNTW.js";import"./chunk-R63C7IWV.js";import"./chunk-C5VKUTMM.js";import"./chunk-FQ5JYPCW.js";import"./chunk-TFGBL4SK.js";
import"./chunk-ZMCSNLXI.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-X7GN4BFZ.js";import"./chunk-WK4C5B6R.js";
import"./chunk-EHSD3CO3.js";import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
