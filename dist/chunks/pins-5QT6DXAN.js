import{consultIndexes,resolveRoles}from"./chunk-YGBKHZ25.js";import"./chunk-4VCLBGNS.js";import"./chunk-FPO7GY2D.js";import"./chunk-FRYGJV7M.js";
import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{consultIndexes,resolveRoles};
