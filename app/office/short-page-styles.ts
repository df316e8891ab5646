/** How a public page looks, for the office that shows one: the server draws it, so its components are not here, and with them not their styles. */
import "../features/content/breadcrumb.css";
import "../features/content/fact-block.css";
import "../features/directory/help-block.css";
import "../features/languages/picker.css";
import "../ui/notice/notice.css";
