import { wireCommands } from './wiring.js';

wireCommands();
