import{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-AYCOKKXH.js";import"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";
import"./chunk-SQ6OKIXB.js";export{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles};
