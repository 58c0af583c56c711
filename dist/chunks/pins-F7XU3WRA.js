import{consultIndexes,resolveRoles}from"./chunk-VHJQIHD7.js";import"./chunk-B22HDF5R.js";import"./chunk-ITQZR676.js";import"./chunk-U5RUR7YT.js";
import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{consultIndexes,resolveRoles};
