import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarSpace,
} from '@backstage/core-components';
import type {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import MenuIcon from '@material-ui/icons/Menu';
import SettingsIcon from '@material-ui/icons/Settings';

function NavItem({ href, icon, title }: NavContentNavItem) {
  return <SidebarItem to={href} icon={() => icon} text={title} />;
}

/** Home, catalog and AI initiatives first, whatever else is installed, settings last. */
export function NavContent({ navItems }: NavContentComponentProps) {
  const nav = navItems.withComponent(NavItem);
  const home = nav.take('page:home');
  const catalog = nav.take('page:catalog');
  const initiatives = nav.take('page:ai-initiatives');
  const settings = nav.take('page:user-settings');
  // The plugin's own item counts what is unread, and comes with no page.
  const notifications = nav.take('page:notifications');
  // Reached from the graph on an entity page; an entry of its own is clutter.
  nav.take('page:catalog-graph');
  return (
    <Sidebar>
      <SidebarGroup label="Menu" icon={<MenuIcon />}>
        {home}
        {catalog}
        {initiatives}
        {nav.rest({ sortBy: 'title' })}
        {notifications && <NotificationsSidebarItem />}
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup label="Settings" icon={<SettingsIcon />} to="/settings">
        {settings}
      </SidebarGroup>
    </Sidebar>
  );
}
