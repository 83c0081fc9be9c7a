export interface Config {
  aiInitiatives?: {
    /**
     * Hosts whose images are shown where somebody wrote them into a text, such as
     * images.example.org; over https only. Each of them learns who reads such a
     * text, and when. Images of all other hosts are shown as links. The portal's
     * content security policy (backend.csp.img-src) has to allow them as well.
     * @deepVisibility frontend
     */
    remoteImageHosts?: string[];
  };
}
