import { render } from 'preact';
import './app/fonts.css';
import './ui/theme.css';
import './ui/controls.css';
import { App } from './app/App';
import { startApp } from './app/state';

const root = document.getElementById('app');
if (root) render(<App state={startApp()} />, root);
