import{leaveOut,release_default,theLine}from"./chunk-MPJU633I.js";import"./chunk-N6PJMPEC.js";import"./chunk-EGBLSGF5.js";import"./chunk-HSGFZNKN.js";
import"./chunk-GXGPRFBN.js";import"./chunk-Y25P74NI.js";import"./chunk-L77R6VVA.js";import"./chunk-RWUYYUFN.js";import"./chunk-U3JW7VHA.js";
import"./chunk-2ZHMNPQR.js";import"./chunk-4UJMUQBB.js";import"./chunk-IL7GYZEU.js";import"./chunk-B6VTDGIB.js";import"./chunk-HDSID6PS.js";
import"./chunk-K42IYJHJ.js";import"./chunk-UPHJEZIL.js";import"./chunk-NG6JPPYC.js";import"./chunk-ZKH4B5CF.js";import"./chunk-ZSU2TKKK.js";
import"./chunk-BB6KQHMG.js";import"./chunk-VCIDTZCI.js";import"./chunk-R23SEHG3.js";import"./chunk-XLXGME6O.js";import"./chunk-3IKB2J65.js";
import"./chunk-FFYFSFM2.js";import"./chunk-5LMNJEYU.js";import"./chunk-JYHW3LPV.js";import"./chunk-LJP5YNTW.js";import"./chunk-R63C7IWV.js";
import"./chunk-C5VKUTMM.js";import"./chunk-FQ5JYPCW.js";import"./chunk-TFGBL4SK.js";import"./chunk-ZMCSNLXI.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-X7GN4BFZ.js";import"./chunk-B4PPBKWJ.js";import"./chunk-U4VVJXHM.js";import"./chunk-WK4C5B6R.js";
import"./chunk-EHSD3CO3.js";import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{release_default as default,leaveOut,theLine};
