import type { QrCode } from "./qr-code";

interface QrCodeImageProps {
  qr: Pick<QrCode, "size" | "path">;
  /** What it is, for those who hear the page. */
  label: string;
  className: string;
}

/** A code within the page. White lies under it in every theme, or no camera would read it. */
export function QrCodeImage({ qr: { size, path }, label, className }: QrCodeImageProps) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className={className} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
