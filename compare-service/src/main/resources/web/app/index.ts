import './style';
import {applyTheme, chosenTheme} from './shell/theme';
import './shell/desk-app';

applyTheme(chosenTheme());
