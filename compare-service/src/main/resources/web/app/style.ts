import '@picocss/pico/css/pico.min.css';
import './style/tokens.css';
import './style/shell.css';
import './style/inbox.css';
import './style/disagreement.css';
import './style/story.css';
import './style/print.css';
