import{loadPlan}from"./chunk-7SACC4RC.js";import"./chunk-VBENAVKQ.js";import"./chunk-WQBRBZ7H.js";import"./chunk-UA673KH2.js";import"./chunk-U4VVJXHM.js";
import"./chunk-VXO35PSY.js";import"./chunk-IYBHAVSS.js";import"./chunk-MHVF6U2V.js";import"./chunk-M4UXZEGG.js";import"./chunk-E2Y2YZK7.js";
import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
