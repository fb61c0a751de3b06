// Importing these is what associates their functions: the build appends `CustomFunctions.associate` to each. Their JSDoc becomes functions.json.
import './quota.js';
import './model.js';
import './registry.js';
import './solving.js';
import './budget.js';
import './membership.js';
